import type { z } from 'astro/zod';
import type { Table } from './table.ts';
import { attacks } from './tables/attacks.ts';
import { attacksAroundTakeover } from './tables/attacks-around-takeover.ts';
import { attacksByProvince } from './tables/attacks-by-province.ts';
import { claimsVsAdmitted } from './tables/claims-vs-admitted.ts';
import { crossBorder } from './tables/cross-border.ts';
import { crossings } from './tables/crossings.ts';
import { events } from './tables/events.ts';
import { fence } from './tables/fence.ts';
import { forecasts } from './tables/forecasts.ts';
import { groups } from './tables/groups.ts';
import { havens } from './tables/havens.ts';
import { interests } from './tables/interests.ts';
import { kabulGovernments } from './tables/kabul-governments.ts';
import { mergers } from './tables/mergers.ts';
import { people } from './tables/people.ts';
import { places } from './tables/places.ts';
import { prisoners } from './tables/prisoners.ts';
import { relations } from './tables/relations.ts';
import { returns } from './tables/returns.ts';
import { securityForcesKilled } from './tables/security-forces-killed.ts';
import { statements } from './tables/statements.ts';
import { timelineSince } from './tables/timeline-since.ts';
import { tolls } from './tables/tolls.ts';
import { ttpAttributed } from './tables/ttp-attributed.ts';
import { ucdpCells } from './tables/ucdp-cells.ts';
import { ucdpYears } from './tables/ucdp-years.ts';

/** Every table of `content/data/`, by the name it has in the library. */
export const tables = {
  places,
  events,
  relations,
  groupFacts: groups,
  statements,
  tolls,
  prisoners,
  attacks,
  attacksByProvince,
  securityForcesKilled,
  attacksAroundTakeover,
  mergers,
  ttpAttributed,
  ucdpYears,
  ucdpCells,
  fence,
  interests,
  crossBorder,
  timelineSince,
  claimsVsAdmitted,
  returns,
  forecasts,
  crossings,
  havens,
  kabulGovernments,
  people,
} as const satisfies Record<string, Table>;

export type TableName = keyof typeof tables;

/** The rows of every table. */
export type Tables = { readonly [Name in TableName]: readonly z.output<(typeof tables)[Name]['row']>[] };
