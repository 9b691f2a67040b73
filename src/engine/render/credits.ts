/** What a picture file says of itself, wherever it ends up. */
export interface Credits {
  readonly title: string;
  /** The source line of the picture. */
  readonly source: string;
  /** Who drew it. */
  readonly creator: string;
  readonly licence: string;
  readonly licenceUrl: string;
  /** The page it stands on. */
  readonly page: string;
}
