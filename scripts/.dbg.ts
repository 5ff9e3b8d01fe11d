import { readFileSync } from 'node:fs'
import { makeFragments } from '/work/team/reg/lib/segmentation/fragments/make-fragments'
import { makeFeatureReader } from '/work/team/reg/lib/segmentation/features/features'
import { makeCohesion } from '/work/team/reg/lib/segmentation/features/cohesion'
import { headingScore } from '/work/team/reg/lib/segmentation/features/heading-score'
import { emissions } from '/work/team/reg/lib/segmentation/reading/emissions'
import { areSigned, division } from '/work/team/reg/lib/segmentation/reading/division'
import { runsOn } from '/work/team/reg/lib/segmentation/reading/runs-on'
import { readOnce } from '/work/team/reg/lib/segmentation/rereading/read-once'
import { runTogether, writeOut, areSame, type Part } from '/work/team/reg/lib/segmentation/rereading/write-out'
import { STATES, FORMS } from '/work/team/reg/lib/segmentation/reading/states'
import { loadWords } from '/work/team/reg/lib/lexicon/words'
import { assemble } from '/work/team/reg/lib/segmentation/assemble/assemble'
const [file, from='0', to='999', rounds='1'] = process.argv.slice(2)
const text = new TextDecoder().decode(readFileSync(file!))
const words = loadWords()
const fragments = makeFragments(text)
const read = makeFeatureReader(words)
let parts: Part[] = fragments.map((_, i) => [i])
const lineOf = (x:number)=>text.slice(0,x).split('\n').length
for (let r=0;r<Number(rounds);r++){
  const f = read(runTogether(parts, fragments))
  const cuts = runsOn(f, words), signed = areSigned(f), coh = makeCohesion(f.map(x=>x.terms))
  const R = readOnce(f, words)
  const e = R.path
  const owner:Record<number,string>={}
  R.drafts.forEach((d,a)=>d.blocks.forEach(b=>b.fragments.forEach((x,k)=>owner[x]=`${a}${d.kind==='photo'?'P':d.kind==='notice'?'N':''}:${b.role}${k?'+':''}${b.gapBefore?'<':''}${b.gapAfter?'>':''}`)))
  console.log('--- round',r,'signed',signed,'score',e.score.toFixed(1))
  f.forEach((one,i)=>{
    const ln = lineOf(fragments[parts[i]![0]!]!.span[0])
    if (ln<Number(from)||ln>Number(to)) return
    const h = headingScore(one)
    const em = emissions(one,{before:f[i-1],after:f[i+1],cutAfter:cuts[i]??0,cutBefore:cuts[i-1]??0},h)
    const dv = division(f,i,h,signed,coh)
    console.log(`${ln} ${STATES[e.states[i]!]} ${owner[i]} | ${one.fragment.text.slice(0,24)}…${one.fragment.text.slice(-8)} (${one.length})`)
    console.log('    ', FORMS.map((n,k)=>em[k]!>-9?`${n}=${em[k]!.toFixed(1)}`:'').filter(Boolean).join(' '), `| cutA ${cuts[i]?.toFixed(2)} starts ${dv.starts.toFixed(1)} uns ${dv.unsigned.toFixed(1)} mid ${one.midway} row ${one.row} apart ${one.fragment.apart}`)
  })
  if (process.env.J) for (const [k,c] of R.joins.ranked) { const ln=lineOf(fragments[parts[k]![0]!]!.span[0]); if (ln>=Number(from)&&ln<=Number(to)) console.log('  J',ln,c.slice(0,4).map(x=>`${lineOf(fragments[parts[x.to]![0]!]!.span[0])}:${x.score.toFixed(1)}`).join(' '), R.joins.taken.some(t=>t.from===k)?'taken→'+lineOf(fragments[parts[R.joins.taken.find(t=>t.from===k)!.to]![0]!]!.span[0]):'') }
  const next = writeOut(R.drafts, parts)
  if (areSame(parts,next)) break
  parts = next
}
