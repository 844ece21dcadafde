package vn.lienthong.hub.adapter.district.in;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.district.TableFiles;
import vn.lienthong.hub.adapter.district.wire.HoSo;
import vn.lienthong.hub.adapter.district.wire.TienDo;
import vn.lienthong.hub.adapter.district.wire.WireText;
import vn.lienthong.hub.lookup.FactsOfOthers.OthersFacts;
import vn.lienthong.hub.partner.Partner;

/** What a message says that is new. */
@Component("districtHearing")
class Hearing {

    private static final OthersFacts NOTHING = new OthersFacts(List.of(), null);

    private final RowReader rows;
    private final StepReader steps;
    private final TableFiles tables;
    private final Memory memory;

    Hearing(RowReader rows, StepReader steps, TableFiles tables, Memory memory) {
        this.rows = rows;
        this.steps = steps;
        this.tables = tables;
        this.memory = memory;
    }

    List<Planned> hear(Partner partner, HoSo row) {
        return compared(partner, WireText.code(row.maHoSo()), rows.read(row, heard(partner)));
    }

    List<Planned> hear(Partner partner, TienDo step) {
        return compared(partner, WireText.code(step.maHoSo()), steps.read(step, heard(partner)));
    }

    private Heard heard(Partner partner) {
        return new Heard(partner, tables.of(partner));
    }

    private List<Planned> compared(Partner partner, String code, List<RowFact> said) {
        Confirmation confirmation =
                new Confirmation(memory.others().othersOf(partner, code).orElse(NOTHING));
        return new Comparison(
                        memory.known().find(partner.id(), code),
                        confirmation,
                        memory.clock().instant())
                .plan(said);
    }

    /** What a message is compared with. */
    @Component("districtMemory")
    record Memory(KnownFacts known, Others others, Clock clock) {}
}
