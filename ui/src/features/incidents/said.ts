/** What is answered on each page of an incident, as names and values: to read through, and to compare. Never shows ids. */
import { dayAndClock, longDay, number } from '../../l10n/format.ts';
import { t } from '../../l10n/words.svelte.ts';
import { isBlank, type PageName, type PartName } from './blank.ts';
import { chosen } from './inwords.ts';
import type { Answer, Incident, Measure, TrackState } from '../../ipc/generated/commands.ts';

/** An answer: which field, what it is called, what stands there. Empty when nothing is answered. */
export interface Said {
  field: string;
  label: string;
  value: string;
}

/** Finds the name of a role, unit or system; nothing when it is not known. */
export type NameOf = (from: 'role' | 'unit' | 'system', id: string) => string | undefined;

/** Returns the answers of a page. Fields that only matter after another answer are left out when empty. */
export function saidOn(incident: Incident, page: Exclude<PageName, 'tracks'>, nameOf: NameOf): Said[] {
  const { report, times, event, affected, risk, decision, outage, links } = incident;
  switch (page) {
    case 'report':
      return [
        line('discovered', 'case-discovered', moment(report.discovered)),
        line('harms', 'case-harms', chosen('harm', report.harms)),
        line('ways', 'case-ways', chosen('way', report.ways)),
        line('text', 'case-text', report.text),
        line('unit', 'case-unit', report.unit ? (nameOf('unit', report.unit) ?? '') : ''),
        line('system', 'case-system', report.system ? (nameOf('system', report.system) ?? '') : ''),
        line('protected', 'case-protected', t(`incident-answer-${report.protected}`)),
        line('manager_told', 'case-manager', report.manager_told ? t('case-manager-told', { whom: report.manager_told.whom || '–', at: dayAndClock(report.manager_told.at) }) : ''),
      ];
    case 'times':
      return [
        line('occurred_from', 'case-occurred-from', moment(times.occurred_from)),
        line('ongoing', 'case-ongoing', answer(times.ongoing)),
        ...filled([line('occurred_to', 'case-occurred-to', moment(times.occurred_to))]),
        line('reported', 'case-reported', moment(times.reported)),
        line('aware', 'case-aware', moment(times.aware)),
        ...filled([
          line('aware_reason', 'case-aware-reason', times.aware_reason),
          line('high_risk', 'case-high-risk', moment(times.high_risk)),
          line('knowledge', 'case-moment-knowledge', moment(times.knowledge)),
          line('significant', 'case-moment-significant', moment(times.significant)),
          line('malpractice', 'case-moment-malpractice', moment(times.malpractice)),
          line('care_injury', 'case-moment-care_injury', moment(times.care_injury)),
          line('crime', 'case-moment-crime', moment(times.crime)),
          line('classified', 'case-moment-classified', moment(times.classified)),
        ]),
      ];
    case 'event':
      return [
        line('is_breach', 'case-is-breach', answer(event.is_breach)),
        ...filled([line('not_breach_reason', 'case-not-breach-reason', event.not_breach_reason)]),
        line('types', 'case-types', chosen('type', event.types)),
        line('causes', 'case-causes', chosen('cause', event.causes)),
        line('cause_text', 'case-cause-text', event.cause_text),
        line('discovered_how', 'case-discovered-how', event.discovered_how),
        line('processor', 'case-processor', answer(event.processor)),
        ...filled([line('processor_name', 'case-processor-name', event.processor_name)]),
      ];
    case 'affected':
      return [
        line('groups', 'case-groups', chosen('group', affected.groups)),
        line('persons', 'case-persons', affected.persons_unknown ? t('case-persons-unknown') : count(affected.persons)),
        line('records', 'case-records', count(affected.records)),
        line('data', 'case-data', chosen('data', affected.data)),
        line('unreadable', 'case-unreadable', answer(affected.unreadable)),
        line('accessed', 'case-accessed', answer(affected.accessed)),
        ...filled([line('note', 'case-affected-note', affected.note)]),
      ];
    case 'risk':
      return [
        line('consequences', 'case-consequences', chosen('consequence', risk.consequences)),
        ...filled([line('text', 'case-risk-text', risk.text)]),
        line('level', 'case-level', risk.level ? t(`incident-level-${risk.level}`) : ''),
        line('reason', 'case-risk-reason', risk.reason),
      ];
    case 'measures':
      return incident.measures.map((measure, place) => ({ field: String(place), label: t('case-measure', { number: place + 1 }), value: measureInWords(measure, nameOf) }));
    case 'decision':
      return [
        line('notify', 'case-notify', decision.notify === null ? '' : t(decision.notify ? 'case-notify-yes' : 'case-notify-no')),
        line('notify_reason', decision.notify === false ? 'case-notify-reason-not' : 'case-notify-reason', decision.notify_reason),
        ...filled([line('approved', 'case-approved-label', decision.approved ? t('case-version-by', { by: decision.approved.by, at: dayAndClock(decision.approved.at) }) : '')]),
        line('inform', 'case-inform', decision.inform === null ? '' : t(decision.inform ? 'case-inform-yes' : 'case-inform-no')),
        line('inform_reason', decision.inform === false ? 'case-inform-reason-not' : 'case-inform-reason', decision.inform_reason),
        ...filled([
          line('informed_on', 'case-informed-on', day(decision.informed_on)),
          line('inform_by', 'case-inform-by', day(decision.inform_by)),
          line('informed_how', 'case-informed-how', decision.informed_how),
        ]),
      ];
    case 'outage':
      return [
        line('disturbed', 'case-disturbed', answer(outage.disturbed)),
        ...filled([
          line('care', 'case-care', outage.care ? t('incident-answer-yes') : ''),
          line('limited_from', 'case-outage-limited_from', moment(outage.limited_from)),
          line('limited_to', 'case-outage-limited_to', moment(outage.limited_to)),
          line('reserve_from', 'case-outage-reserve_from', moment(outage.reserve_from)),
          line('reserve_to', 'case-outage-reserve_to', moment(outage.reserve_to)),
          line('effect', 'case-effect', outage.effect),
        ]),
        ...(outage.disturbed === 'yes' ? [line('significant', 'case-significant-is', answer(outage.significant)), line('significant_reason', 'case-significant-reason', outage.significant_reason), line('malicious', 'case-outage-malicious', answer(outage.malicious)), line('supplier_origin', 'case-outage-supplier_origin', answer(outage.supplier_origin)), line('cross_border', 'case-outage-cross_border', answer(outage.cross_border))] : []),
        ...filled([
          line('indicators', 'case-outage-indicators', outage.indicators),
          line('root_cause', 'case-outage-root_cause', outage.root_cause),
          line('cost', 'case-cost', outage.cost === null ? '' : `${number(outage.cost)} ${t('case-kronor')}`),
        ]),
      ];
    case 'links':
      return [
        line('lex_sarah', 'case-lex-sarah', answer(links.lex_sarah)),
        ...filled([
          line('lex_sarah_number', 'case-lex-sarah-number', links.lex_sarah_number),
          line('registry_number', 'case-link-registry_number', links.registry_number),
          line('deviation_number', 'case-link-deviation_number', links.deviation_number),
          line('police_number', 'case-link-police_number', links.police_number),
        ]),
      ];
    default:
      return page satisfies never;
  }
}

/** Returns a whole part as text, to compare with another. */
export function partInWords(incident: Incident, part: PartName): string {
  const rows = saidOn(incident, part, () => undefined).filter(({ value }) => value !== '');
  return [t(`case-page-${part}`), ...rows.map(({ label, value }) => `${label}: ${value}`)].join('\n');
}

/** Returns what is said about a clock as text, to compare with another. */
export function stateInWords(name: string, state: TrackState): string {
  const rows = [
    line('applies', 'case-applies', state.applies === null ? '' : t(state.applies ? 'case-applies-yes' : 'case-applies-no')),
    line('reason', 'case-applies-reason', state.reason),
    line('done_at', 'case-done-at', moment(state.done_at)),
    line('receipt', 'case-receipt', state.receipt),
    line('late_reason', 'case-late-reason', state.late_reason),
  ];
  return [name, ...rows.filter(({ value }) => value !== '').map(({ label, value }) => `${label}: ${value}`)].join('\n');
}

function measureInWords(measure: Measure, nameOf: NameOf): string {
  const owner = measure.owner ? nameOf('role', measure.owner) : undefined;
  const when = measure.done ? `${t('case-measure-done')}: ${longDay(measure.done)}` : measure.due ? `${t('case-measure-due')}: ${longDay(measure.due)}` : '';
  return [measure.what, owner, when].filter((piece) => !isBlank(piece)).join(' · ');
}

function line(field: string, id: string, value: string): Said {
  return { field, label: t(id), value };
}

function filled(rows: Said[]): Said[] {
  return rows.filter(({ value }) => value !== '');
}

function moment(value: string | null): string {
  return value ? dayAndClock(value) : '';
}

function day(value: string | null): string {
  return value ? longDay(value) : '';
}

function answer(value: Answer): string {
  return value === 'unknown' ? '' : t(`incident-answer-${value}`);
}

function count(value: number | null): string {
  return value === null ? '' : number(value);
}
