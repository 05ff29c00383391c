import { useState } from 'react'
import { gainOf } from '#domain/negotiation/log-gain.ts'
import type { FullOffer } from '#domain/offer/offer-parts.ts'
import type { Offer } from '#domain/offer/offer.ts'
import { freezeOffer, nextStage, versionAsOffer } from '#domain/offer/version-freezing.ts'
import type { OfferVersion, Stage } from '#domain/offer/version.ts'
import { versionChanges } from '#domain/offer/version-changes.ts'
import { isKnown } from '#domain/values/told.ts'
import { Button } from '#ui/Button.tsx'
import { ChoiceField } from '#ui/ChoiceField.tsx'
import { useToast } from '#ui/Toasts.tsx'
import { useCommands, useOpenWorkspace } from '#workspace/react.tsx'
import { focusHead } from './focus-head.ts'
import { changeRows, gainLines, newerBase, newerLine, stageWords, versionName } from './record-view.ts'
import type { OfferRecord } from './use-record.ts'
import styles from './Record.module.css'

/** Keeps a version, drops one, and puts their last number into the details; each can be taken back. */
const useVersionActs = ({ full, today, versions }: OfferRecord) => {
  const { add, change, remove, together } = useCommands()
  const { undo } = useOpenWorkspace()
  const toast = useToast()
  const say = (text: string) => toast(text, () => undo.undo())
  const addVersion = (stage: Stage) => add('offerVersions', { offerId: full.offer.id, stage, on: today, place: Math.max(0, ...versions.map(({ place }) => place)) + 1, frozen: freezeOffer(full) }, 'keep a version')
  return {
    keep: (stage: Stage) => {
      addVersion(stage)
      say(`Kept as “${stageWords[stage]}”. It stays as it is, whatever you change in the details.`)
    },
    drop: (version: OfferVersion) => {
      focusHead()
      remove('offerVersions', version.id, 'remove a version')
      say('The version is removed.')
    },
    /** The offer as it stood is kept first, so that what moved can be seen. */
    putNewer: (newer: Offer['baseSalary']) => {
      focusHead()
      const keepFirst = versions.length === 0 && isKnown(full.offer.baseSalary)
      together('put their base into the details', () => {
        if (keepFirst) addVersion('first')
        change('offers', full.offer.id, { baseSalary: newer })
      })
      say(keepFirst ? 'The details are changed. The offer as it stood is kept as the first one.' : 'The details are changed.')
    },
  }
}

/** The offer as it stood: first, after each counter, at the end. Two of them are compared. */
export const Versions = ({ record }: { record: OfferRecord }) => {
  const { full, today, versions, talks } = record
  const { keep, drop, putNewer } = useVersionActs(record)
  const newer = newerBase(talks, full.offer)
  const next = nextStage(versions)
  return (
    <section className={styles['part']} aria-label="Versions of the offer">
      <h2 className="h2" tabIndex={-1}>Versions of the offer</h2>
      <p className="small mut2">{versions.length === 0 ? 'Keep the offer as it stands now, before anything moves. Later you see what the talks changed.' : 'When the offer has changed, put the new terms into the details and keep it again.'}</p>
      {newer && <div className={styles['newer']}><p>{newerLine(newer, full.offer)}</p><Button small onClick={() => putNewer(newer)}>Put it into the details</Button></div>}
      <ul className={styles['versions']}>
        {versions.map((version) => <li key={version.id}><span>{versionName(version, today)}</span><Button look="quiet" small label={`Remove the version: ${versionName(version, today)}`} onClick={() => drop(version)}>Remove</Button></li>)}
      </ul>
      <div className={styles['acts']}>
        <Button look="table-outline" onClick={() => keep(next)}>Keep it as {next === 'first' ? 'the first offer' : 'their counter'}</Button>
        {versions.length > 0 && <Button look="table-outline" onClick={() => keep('final')}>Keep it as final</Button>}
      </div>
      {versions.length > 0 && <Between record={record} />}
    </section>
  )
}

const Between = ({ record }: { record: OfferRecord }) => {
  const { full, today, versions } = record
  const [chosen, setChosen] = useState<{ from?: string; to?: string }>({})
  const options = versions.map((version) => ({ value: version.id, label: versionName(version, today) }))
  const from = versions.find(({ id }) => id === chosen.from) ?? versions[0]
  const to = versions.find(({ id }) => id === chosen.to)
  if (!from) return null
  return (
    <div className={styles['between']}>
      <div className={styles['row']}>
        <ChoiceField label="From" value={from.id} empty={null} options={options} onChange={(id) => setChosen({ ...chosen, from: id })} />
        <ChoiceField label="To" value={to?.id ?? ''} empty="As it stands now" options={options} onChange={(id) => setChosen({ ...chosen, to: id })} />
      </div>
      <Difference record={record} before={versionAsOffer(from)} after={to ? versionAsOffer(to) : full} names={[versionName(from, today), to ? versionName(to, today) : 'Now']} />
    </div>
  )
}

const Difference = ({ record, before, after, names }: { record: OfferRecord; before: FullOffer; after: FullOffer; names: [string, string] }) => {
  const { asked, words, supposed, today } = record
  const rows = changeRows(versionChanges(before, after), before, after, words, today)
  if (rows.length === 0) return <p role="status">Nothing differs between the two.</p>
  return (
    <>
      <div className={styles['gain']} role="status">{gainLines(gainOf(before, after, supposed, asked), after.offer.currency, words).map((line, index) => <p key={line} className={index === 0 ? 'say' : 'small mut2'}>{line}</p>)}</div>
      <table className={styles['table']}>
        <caption className="vh">What differs, term by term</caption>
        <thead><tr><th scope="col">Term</th><th scope="col">{names[0]}</th><th scope="col">{names[1]}</th></tr></thead>
        <tbody>{rows.map((row) => <tr key={row.id}><th scope="row">{row.label}</th><td>{row.before}</td><td>{row.after}</td></tr>)}</tbody>
      </table>
    </>
  )
}
