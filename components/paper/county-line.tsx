import { Fragment } from 'react'
import type { PaperCounty } from '@/lib/data/published/paper-view'
import { countyAddress } from './addresses'

/** 梨树县 · 双辽市 over a headline. */
export function CountyLine({ counties }: { counties: readonly PaperCounty[] }) {
  if (counties.length === 0) return null
  return (
    <p className="paper-counties">
      {counties.map(({ code, name }, at) => (
        <Fragment key={code}>
          {at > 0 && <span aria-hidden="true"> · </span>}
          <a href={countyAddress(code)}>{name}</a>
        </Fragment>
      ))}
    </p>
  )
}
