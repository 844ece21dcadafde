package vn.lienthong.hub.adapter.igate;

import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.igate.wire.Row;
import vn.lienthong.hub.partner.Partner;

/** Row → what it says that the hub does not know yet. */
@Component("igateRowReader")
class RowReader {

    private final RowFacts facts;

    RowReader(RowFacts facts) {
        this.facts = facts;
    }

    RowReading read(Partner partner, Tables tables, Row row, RowMemory before, Told.Dossier told) {
        RowContext context = new RowContext(partner.id(), before.subject(), tables);
        return new RowComparison(partner.source(), row, before, new Confirmation(told, tables))
                .read(facts.of(row, context, before.status()));
    }
}
