package vn.lienthong.hub.adapter.district.out;

import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.district.TableFiles;
import vn.lienthong.hub.adapter.district.wire.KetQua;
import vn.lienthong.hub.adapter.district.wire.Reply;
import vn.lienthong.hub.adapter.district.wire.WireText;
import vn.lienthong.hub.event.DossierSnapshot;
import vn.lienthong.hub.event.DossierState;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.lookup.PartnerLookup;
import vn.lienthong.hub.partner.Partner;

/** Answers {@code TraCuuHoSo}: with a dossier to which the partner is party. */
@Component("districtLookUp")
public class LookUp {

    private static final int OURS = 500;

    private final PartnerLookup dossiers;
    private final DossierMapper mapper;
    private final TableFiles tables;

    LookUp(PartnerLookup dossiers, DossierMapper mapper, TableFiles tables) {
        this.dossiers = dossiers;
        this.mapper = mapper;
        this.tables = tables;
    }

    /**
     * A dossier that there is not, or that the partner may not see, is answered with a code and no row.
     *
     * @throws Fault what is not the partner's doing
     */
    public Reply find(Partner partner, String code) {
        try {
            DossierSnapshot dossier = dossiers.find(partner, WireText.code(code));
            return dossier.state() == DossierState.UNKNOWN
                    ? none(FaultCode.DOSSIER_NOT_FOUND, "Chưa có thông tin tiếp nhận của hồ sơ này")
                    : new Reply(
                            KetQua.good("Đã tìm thấy"),
                            mapper.row(dossier, Names.of(dossier, partner), tables.of(partner)));
        } catch (Fault e) {
            if (e.code().status() >= OURS) {
                throw e;
            }
            return none(e.code(), "Không có hồ sơ mang mã này mà đơn vị tham gia, hoặc mã chỉ nhiều hồ sơ");
        }
    }

    private static Reply none(FaultCode code, String message) {
        return Reply.of(new KetQua(code.code(), message));
    }
}
