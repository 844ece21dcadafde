package vn.lienthong.hub.adapter.labour.pull;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.mapstruct.Context;
import org.mapstruct.Named;
import vn.lienthong.hub.adapter.labour.LabourTables;
import vn.lienthong.hub.adapter.labour.wire.LabourText;
import vn.lienthong.hub.adapter.labour.wire.LabourTime;
import vn.lienthong.hub.adapter.labour.wire.PulledRow;
import vn.lienthong.hub.event.Channel;

/** What single values of a row mean; null for what is not known. */
final class RowWording {

    private RowWording() {}

    @Named("text")
    static String text(String text) {
        return LabourText.read(text);
    }

    @Named("procedure")
    static String procedure(String own, @Context LabourTables tables) {
        return tables.procedure(LabourText.read(own));
    }

    /** A row without a channel comes from a desk: the calls of the dialect that carry dossiers know no channel. */
    @Named("channel")
    static Channel channel(String code) {
        return switch (code == null ? "1" : code.strip()) {
            case "1" -> Channel.COUNTER;
            case "2" -> Channel.ONLINE;
            case "3" -> Channel.POST;
            default -> null;
        };
    }

    @Named("receivingUnit")
    static String receivingUnit(PulledRow row) {
        String unit = LabourText.read(row.donViTiepNhan());
        return unit == null ? LabourText.read(row.donViXuLy()) : unit;
    }

    /** Null too for what is no whole date, such as a year alone. */
    @Named("date")
    static LocalDate date(String text) {
        try {
            return LabourTime.date(text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
