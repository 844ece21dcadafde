package vn.lienthong.hub.adapter.commune.line;

import static java.util.Map.entry;
import static vn.lienthong.hub.adapter.commune.line.Column.COMPETENT_UNIT;
import static vn.lienthong.hub.adapter.commune.line.Column.HOW;
import static vn.lienthong.hub.adapter.commune.line.Column.OFFICER;
import static vn.lienthong.hub.adapter.commune.line.Column.PROMISED_AT;
import static vn.lienthong.hub.adapter.commune.line.Column.REASON;
import static vn.lienthong.hub.adapter.commune.line.Column.RECEIVING_UNIT;
import static vn.lienthong.hub.adapter.commune.line.Column.STAGE;
import static vn.lienthong.hub.adapter.commune.line.Column.TO_UNIT;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.lienthong.hub.event.Channel;
import vn.lienthong.hub.event.FactType;

/** Facts and channels as communes write them; the language's own names are understood as well. */
public final class FactWords {

    private static final Map<String, FactType> FACTS = Map.ofEntries(
            entry("dang ky", FactType.REGISTERED),
            entry("tiep nhan", FactType.RECEIVED),
            entry("tu choi", FactType.REFUSED),
            entry("xu ly", FactType.PROGRESSED),
            entry("yeu cau bo sung", FactType.SUPPLEMENT_REQUESTED),
            entry("da bo sung", FactType.SUPPLEMENTED),
            entry("yeu cau nop tien", FactType.PAYMENT_REQUESTED),
            entry("da nop tien", FactType.PAID),
            entry("rut ho so", FactType.WITHDRAWN),
            entry("dung xu ly", FactType.STOPPED),
            entry("da xu ly xong", FactType.COMPLETED),
            entry("tra ket qua", FactType.RETURNED),
            entry("mo lai", FactType.REOPENED),
            entry("hen lai", FactType.RESCHEDULED),
            entry("chuyen", FactType.TRANSFERRED));

    private static final Map<String, Channel> CHANNELS = Map.of(
            "truc tiep", Channel.COUNTER,
            "truc tuyen", Channel.ONLINE,
            "buu dien", Channel.POST,
            "buu chinh", Channel.POST);

    private static final Set<Column> INTAKE = EnumSet.of(
            Column.PROCEDURE,
            Column.CHANNEL,
            RECEIVING_UNIT,
            COMPETENT_UNIT,
            Column.NAME,
            Column.ID_NUMBER,
            Column.PHONE,
            Column.ADDRESS,
            Column.SUMMARY);

    private FactWords() {}

    static Optional<FactType> fact(String words) {
        FactType fact = FACTS.get(Plain.of(words));
        return fact != null ? Optional.of(fact) : FactType.ofName(words.trim()).filter(FACTS::containsValue);
    }

    /** @return the words as they came if they mean no channel: intake says what is wrong */
    static String channel(String words) {
        Channel channel = CHANNELS.get(Plain.of(words));
        return channel == null ? words.trim() : channel.name();
    }

    /** The columns that say something of a fact; what the others hold belongs to other lines. */
    static Set<Column> columns(FactType fact) {
        return switch (fact) {
            case REGISTERED -> INTAKE;
            case RECEIVED -> with(INTAKE, PROMISED_AT, OFFICER);
            case PROGRESSED -> EnumSet.of(STAGE, OFFICER, TO_UNIT);
            case SUPPLEMENTED -> EnumSet.of(PROMISED_AT);
            case RESCHEDULED -> EnumSet.of(PROMISED_AT, REASON);
            case RETURNED -> EnumSet.of(HOW);
            case TRANSFERRED -> EnumSet.of(TO_UNIT);
            case COMPLETED, PAYMENT_REQUESTED, PAID -> EnumSet.noneOf(Column.class);
            default -> EnumSet.of(REASON);
        };
    }

    private static Set<Column> with(Set<Column> columns, Column... more) {
        EnumSet<Column> all = EnumSet.copyOf(columns);
        all.addAll(Set.of(more));
        return all;
    }
}
