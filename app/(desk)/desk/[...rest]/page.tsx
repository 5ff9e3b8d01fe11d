import { notFound } from 'next/navigation'

/** Any other address under the desk: said inside the desk, with the way back. */
export default function Anywhere() {
  notFound()
}
