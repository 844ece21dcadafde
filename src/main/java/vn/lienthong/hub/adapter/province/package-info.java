/**
 * The provincial one-stop system and the national portal: JSON over HTTP, both directions.
 *
 * <p>Owns the wire records, the sessions both ways, what an answer means, and what a record or step says in the hub's
 * language. {@link vn.lienthong.hub.adapter.province.ProvinceDelivery} tells the partner,
 * {@link vn.lienthong.hub.adapter.province.ProvinceReception} hears it; nothing else is meant for others.
 *
 * <p>Choices where the dialect leaves one:
 *
 * <ul>
 *   <li>DanhSachLePhi holds one entry a payment item: TenPhiLePhi is its name, Gia its amount in đồng as text (empty
 *       where the notice names none); MaPhiLePhi, HinhThucThu and LoaiPhiLePhi are not known and empty.
 *   <li>A fact whose reason the language requires, but which comes without a text, gets the member that said it as its
 *       reason ({@code TrangThaiHoSo=3}): better than to lose the fact.
 *   <li>SoBienNhan becomes an alias only if it has the shape of a national code; slip numbers start anew every year, so
 *       an alias of them would merge strangers' dossiers.
 *   <li>A record is sent again whole with every change. A fact that comes again with another appointment becomes
 *       {@code rescheduled} (unless a supplement in the same record gave that appointment), with any other changed member
 *       or time {@code corrected}; what a later message leaves out is no change.
 *   <li>A record repeats what the hub told, or others said: facts of the same kind and second, with an appointment that was
 *       given or holds, are a confirmation and go no further.
 *   <li>A step that the partner has already ("đã tồn tại") counts as told: steps are sent again after a broken attempt.
 *   <li>{@code TraCuuHoSo} answers at most 100 codes in {@code data:[{MaHoSo}]} with records as {@code DongBoHoSoMC} has
 *       them, each under the code that was asked for; what has none is named in DanhSachKhongTimThay (MaHoSo, LyDo) and in
 *       the message, with error_code 0: the question was answered.
 *   <li>{@code TraCuuThayDoi} is our own definition, because the dialect has no pull: {@code {session, madonvi, service,
 *       cursor, soLuong}} is answered by {@code {error_code, message, cursor, data}}, {@code data} being records of the
 *       dossiers that changed since, {@code cursor} what to ask with next. Ask on at once until {@code data} is empty,
 *       then again after a while. Each record says the dossier as it stands; one that changes again comes again; nothing
 *       is missed, also while others are being accepted ({@link vn.lienthong.hub.lookup.PartnerDossiers}). A dossier of
 *       which only the asker has spoken does not come.
 *   <li>A dossier that was not received yet (UNKNOWN) is not told, neither when it is asked for.
 *   <li>More than ten steps in a call are refused inbound too, as the dialect says.
 *   <li>Of HTTP 4xx, those that blame the content are refused, those that blame the access, the address or the moment
 *       (401, 403, 404, 405, 407, 408, 410, 421, 423, 425, 429) are tried again: a lane is not parked for a wrong path.
 * </ul>
 *
 * <p>Beans bear the slug in their names, because every kind has a reader, a mapper and sessions.
 *
 * <p>Uses {@code event}, {@code partner}, {@code unit}, {@code intake}, {@code lookup}, {@code delivery},
 * {@code fault}.
 */
package vn.lienthong.hub.adapter.province;
