/**
 * The older district vendor: SOAP 1.1 through Apache CXF, both directions, by the contract of {@code schemas/district}.
 *
 * <p>Owns the endpoint {@code /services/district}, the vendor's service as the hub calls it, the wire records, the mapping
 * tables, and what a row, a step or an answer means. {@link vn.lienthong.hub.adapter.district.DistrictDelivery} tells a
 * partner, {@link vn.lienthong.hub.adapter.district.DistrictReception} hears one; nothing else is meant for others.
 *
 * <p>Traps met: names come decomposed or in windows-1258, which has its tone marks apart, too; the header names one
 * encoding and the declaration another; SOAPAction is empty or wrong; elements that are not known come empty, with {@code
 * xsi:nil}, or not at all; user and password stand in the body or in a user name token; clocks know minutes only; errors
 * come as a fault under any status or as {@code MaKetQua} inside a 200; faults name the servers behind; answers dribble.
 *
 * <p>Choices where the texts leave one:
 *
 * <ul>
 *   <li>Messages are taken as they stand (payload, not generated classes): they must be composed and cleared of elements
 *       without a value before the contract is asked, and JAXB knows no records. The contract is asked at the door and of
 *       everything that is sent.
 *   <li>What is wrong with a message as such (credentials, encoding, XML, contract, dates) is a fault; what the hub makes
 *       of a message that is right is a {@code KetQua}, whose MaKetQua is a stable code too if it is not 0. A message of
 *       which one fact is refused and another accepted says so.
 *   <li>A look-up that finds nothing is a {@code KetQua} of {@code dossier-not-found} without a row.
 *   <li>CXF writes and reads the messages, but {@link vn.lienthong.hub.partner.PartnerCalls} carries them, because the
 *       limits of time and size hold for an answer as a whole there.
 *   <li>A row is sent again whole with every change: another appointment becomes {@code rescheduled}, any other changed
 *       member or time {@code corrected}, at the time at which the hub hears of it. Steps are a log: a second step of
 *       progress in one minute is another step; any other fact of the same minute with other content is corrected.
 *   <li>A step of state 4 that names a new appointment without papers that came is {@code progressed} and {@code
 *       rescheduled}, so that the appointment is not lost.
 *   <li>A fact which the language wants a reason for, but which comes without a text, gets the state that said it.
 *   <li>MaHoSoQuocGia becomes an alias of the nation if it has the shape of such a code, else one of the partner.
 *   <li>NgayKetThuc is told of a refused dossier, too, as it is heard. Texts are cut to what the contract takes; a
 *       dossier for which it has no room at all is refused, and parked.
 *   <li>A dossier that is told under a name that is no code of the nation is called so by the partner from then on.
 *   <li>A fault that blames the client is refused, unless it blames its access; of HTTP 4xx without a fault those that
 *       blame the access, the address or the moment are tried again: a lane is not parked for a wrong path.
 * </ul>
 *
 * <p>Uses {@code event}, {@code partner}, {@code intake}, {@code lookup}, {@code delivery}, {@code fault}.
 */
package vn.lienthong.hub.adapter.district;
