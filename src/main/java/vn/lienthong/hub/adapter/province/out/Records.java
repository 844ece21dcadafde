package vn.lienthong.hub.adapter.province.out;

import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.province.wire.RecordItem;
import vn.lienthong.hub.event.DossierSnapshot;
import vn.lienthong.hub.lookup.AskedDossier;
import vn.lienthong.hub.partner.Partner;

/** Dossiers that a partner asked for, as the records that it is sent. GhiChu is the reason of what happened last. */
@Component("provinceRecords")
public class Records {

    private final RecordMapper mapper;

    Records(RecordMapper mapper) {
        this.mapper = mapper;
    }

    /** @param code how the partner called it */
    public RecordItem of(AskedDossier asked, String code) {
        return mapper.toWire(asked.dossier(), code, Reasons.of(asked.last()));
    }

    /** Under the partner's own name of it. */
    public RecordItem of(AskedDossier asked, Partner partner) {
        return of(asked, code(asked.dossier(), partner));
    }

    /** The partner's own name of the dossier if it has one. */
    static String code(DossierSnapshot dossier, Partner partner) {
        String alias = dossier.alias(partner.id());
        return alias == null ? dossier.code() : alias;
    }
}
