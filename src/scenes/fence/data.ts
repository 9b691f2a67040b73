/** The fence as the analysis of February 2021 describes it; older briefings differ. All in metres. */
export interface Fence {
  /** Height of the mesh on Kabul's side of the wire. */
  readonly kabulHeight: number;
  /** Height of the mesh on Islamabad's side of the wire. */
  readonly islamabadHeight: number;
  /** From one mesh to the other. */
  readonly apart: number;
}

export interface FenceData {
  /** Share of the line's length at each of its points. */
  readonly shares: readonly number[];
  readonly fence: Fence;
  /** Forts and posts as the army counted them in October 2019. */
  readonly forts: { readonly built: number; readonly planned: number };
  /** Another count of the forts planned. */
  readonly otherPlan: number;
  /** New wings of the Frontier Corps, as the army announced them. */
  readonly newWings: number;
}
