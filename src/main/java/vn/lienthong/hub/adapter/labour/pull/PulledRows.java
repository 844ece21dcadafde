package vn.lienthong.hub.adapter.labour.pull;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.labour.LabourTableFiles;
import vn.lienthong.hub.adapter.labour.LabourTables;
import vn.lienthong.hub.adapter.labour.in.Digests;
import vn.lienthong.hub.adapter.labour.in.Shown;
import vn.lienthong.hub.partner.Partner;

/** What the partner's rows show; a row that cannot be read is counted and does not stop the others. */
@Component("labourPulledRows")
class PulledRows {

    private final RowSource source;
    private final RowReader reader;
    private final LabourTableFiles tables;
    private final LabourMetrics metrics;

    PulledRows(RowSource source, RowReader reader, LabourTableFiles tables, LabourMetrics metrics) {
        this.source = source;
        this.reader = reader;
        this.tables = tables;
        this.metrics = metrics;
    }

    /** @throws vn.lienthong.hub.partner.NoAnswerException if there are no rows to be had */
    List<Shown> since(Partner partner, Instant from) {
        LabourTables table = tables.of(partner);
        List<JsonNode> rows = source.since(partner, from);
        List<Shown> shown = new ArrayList<>();
        for (JsonNode row : rows) {
            try {
                shown.addAll(reader.read(row, table));
            } catch (RowRefusedException e) {
                metrics.refused(partner.id(), Digests.of("", row), e.getMessage());
            }
        }
        metrics.read(partner.id(), rows.size());
        return shown;
    }
}
