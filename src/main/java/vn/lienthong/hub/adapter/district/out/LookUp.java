package vn.lienthong.hub.adapter.district.out;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.district.TableFiles;
import vn.lienthong.hub.adapter.district.wire.KetQua;
import vn.lienthong.hub.adapter.district.wire.Reply;
import vn.lienthong.hub.adapter.district.wire.WireText;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.lookup.AskedDossier;
import vn.lienthong.hub.lookup.PartnerDossiers;
import vn.lienthong.hub.partner.Partner;

/** Answers {@code TraCuuHoSo}: with a dossier to which the partner is party. */
@Component("districtLookUp")
public class LookUp {

    private final PartnerDossiers dossiers;
    private final DossierMapper mapper;
    private final TableFiles tables;

    LookUp(PartnerDossiers dossiers, DossierMapper mapper, TableFiles tables) {
        this.dossiers = dossiers;
        this.mapper = mapper;
        this.tables = tables;
    }

    /**
     * A dossier that there is not, that was not received yet, or that the partner may not see, is answered with a code and
     * no row.
     */
    public Reply find(Partner partner, String asked) {
        String code = WireText.code(asked);
        PartnerDossiers.Named named = dossiers.named(partner, List.of(code));
        if (named.ambiguous().contains(code)) {
            return none(FaultCode.CODE_AMBIGUOUS, "Mã này chỉ nhiều hồ sơ");
        }
        AskedDossier found = named.found().get(code);
        return found == null
                ? none(FaultCode.DOSSIER_NOT_FOUND, "Không có hồ sơ mang mã này mà đơn vị tham gia")
                : new Reply(
                        KetQua.good("Đã tìm thấy"),
                        mapper.row(found.dossier(), Names.of(found.dossier(), partner), tables.of(partner)));
    }

    private static Reply none(FaultCode code, String message) {
        return Reply.of(new KetQua(code.code(), message));
    }
}
