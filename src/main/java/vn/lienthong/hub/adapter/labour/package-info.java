/**
 * The systems of the labour and social sector (social protection, people with merit, employment): JSON over HTTP, both
 * directions, with XML inside.
 *
 * <p>Owns the wire records, the XML, the mapping tables, what an answer means, and what a step or row says in the hub's
 * language. {@link vn.lienthong.hub.adapter.labour.LabourDelivery} tells the partner,
 * {@link vn.lienthong.hub.adapter.labour.LabourReception} hears it, {@code pull} reads its rows; nothing else is meant for
 * others. Sources: the sector's calls {@code apiBTXH/DongBoDVC}, {@code apiBTXH/XuLyHoSo} and {@code apiBTXH/LayHoSo} as
 * the project's domain notes and samples describe them.
 *
 * <p>Traps met: {@code error_code} is a number or a text, bare or inside {@code result}; HTTP is 200 whatever it says;
 * {@code CertificateExtentData} is an XML text inside the JSON, read with {@link vn.lienthong.hub.partner.SafeXml} only;
 * names of pulled rows are lower-cased as .NET does; the partner has codes of its own for procedures, sex, issuers of
 * identity cards and places, and still asks for districts.
 *
 * <p>One ministry became two in 2025. They are partners of this kind that share their units: {@code fields},
 * {@code received-from} and {@code received-before} in the registry say which one works on which dossier, and routing
 * chooses. So each has its own address, key, lanes and breaker, and a host that is down holds up its own dossiers only.
 *
 * <p>Choices where the dialect leaves one:
 *
 * <ul>
 *   <li>The first delivery of a dossier is a hand-over, whatever the fact: routing tells this partner nothing that does not
 *       concern it, and a step of a dossier that it does not have would be refused for ever. "Đã tồn tại" is good then.
 *   <li>A step carries the XML only if the fact brings results ({@code completed}).
 *   <li>The hub knows one residence; it is sent as the registered one (HKTT) and the real one (NOHT). Sex, ethnicity,
 *       issuer of the card and residence are taken from the applicant, else from {@code applicantMore}, where pulled rows
 *       put them too, in the hub's words.
 *   <li>A step that the hub told, coming back, is no news: same second and same text. Another step of one second gets a
 *       number in its id; another fact of the same second with other content corrects the first.
 *   <li>A pulled row that is not readable (XML, dates, members missing) is refused whole and counted. One without a channel
 *       comes from a desk. One with NgayKetThuc in state 3 is refused, in 7 withdrawn, in 8 stopped, else completed; its
 *       reason is GhiChu, else the member that said it ({@code StatusId=7}).
 *   <li>What {@code tuNgay} compares is not known: a partner that shows a row by its reception only is given an overlap
 *       as long as its work takes.
 *   <li>A key that no partner has is answered with error_code 2; keys are never kept, logged or repeated.
 * </ul>
 *
 * <p>Configuration: {@code hub.labour.*} for all partners of the kind,
 * {@link vn.lienthong.hub.adapter.labour.LabourSettings} for each. Uses {@code event}, {@code partner}, {@code intake},
 * {@code lookup}, {@code delivery}, {@code fault}.
 */
package vn.lienthong.hub.adapter.labour;
