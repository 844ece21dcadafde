package vn.lienthong.hub.adapter.province.out;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.mapstruct.Named;
import vn.lienthong.hub.adapter.province.wire.IdentityItem;
import vn.lienthong.hub.adapter.province.wire.SupplementItem;
import vn.lienthong.hub.adapter.province.wire.WireText;
import vn.lienthong.hub.adapter.province.wire.WireTime;
import vn.lienthong.hub.event.Applicant;
import vn.lienthong.hub.event.Channel;
import vn.lienthong.hub.event.DossierSnapshot;
import vn.lienthong.hub.event.DossierState;

/** How single values are said in the dialect. What is not known is an empty text or an empty list. */
final class RecordWording {

    private static final int LONGEST_SUMMARY = 1000;

    private RecordWording() {}

    @Named("text")
    static String text(String text) {
        return WireText.sent(text);
    }

    @Named("time")
    static String time(Instant time) {
        return WireTime.format(time);
    }

    @Named("procedure")
    static String procedure(String code) {
        return WireText.sent(WireText.procedureCode(code));
    }

    @Named("channel")
    static String channel(Channel channel) {
        return channel == null
                ? ""
                : switch (channel) {
                    case COUNTER -> "1";
                    case ONLINE -> "2";
                    case POST -> "3";
                };
    }

    @Named("kind")
    static String kind(Applicant.Kind kind) {
        return kind == null
                ? ""
                : switch (kind) {
                    case CITIZEN -> "1";
                    case ENTERPRISE -> "2";
                    case AGENCY -> "3";
                    case OTHER -> "4";
                };
    }

    @Named("state")
    static String state(DossierState state) {
        return String.valueOf(state.number());
    }

    /** The summary, else the procedure's name; cut to what the dialect takes. */
    @Named("summary")
    static String summary(DossierSnapshot dossier) {
        String known = WireText.read(dossier.summary());
        String summary = known == null ? WireText.sent(dossier.procedureName()) : known;
        return summary.codePointCount(0, summary.length()) <= LONGEST_SUMMARY
                ? summary
                : summary.substring(0, summary.offsetByCodePoints(0, LONGEST_SUMMARY));
    }

    @Named("handedOut")
    static String handedOut(DossierSnapshot dossier) {
        Channel how = dossier.returnedHow() == null ? dossier.channel() : dossier.returnedHow();
        if (how == null) {
            return "";
        }
        return how == Channel.POST ? "1" : "0";
    }

    @Named("unit")
    static String unit(DossierSnapshot dossier) {
        return WireText.sent(dossier.competentUnit() == null ? dossier.receivingUnit() : dossier.competentUnit());
    }

    @Named("digitised")
    static String digitised(DossierSnapshot dossier) {
        return dossier.attachments().isEmpty() ? "0" : "1";
    }

    @Named("amount")
    static String amount(BigDecimal amount) {
        return amount == null ? "" : amount.stripTrailingZeros().toPlainString();
    }

    @Named("supplements")
    static List<SupplementItem> supplements(List<DossierSnapshot.Supplement> supplements) {
        return IntStream.range(0, supplements.size())
                .mapToObj(i -> supplement(i + 1, supplements.get(i)))
                .toList();
    }

    private static SupplementItem supplement(int number, DossierSnapshot.Supplement supplement) {
        return new SupplementItem(
                number,
                "",
                WireText.sent(supplement.reason()),
                WireTime.format(supplement.requestedAt()),
                "",
                "",
                WireTime.format(supplement.suppliedAt()),
                supplement.suppliedAt() != null,
                "",
                WireTime.format(supplement.promisedAt()));
    }

    /** Of citizens only: the dialect knows no identity of others. */
    @Named("identities")
    static List<IdentityItem> identities(Applicant applicant) {
        if (applicant == null || applicant.kind() != Applicant.Kind.CITIZEN) {
            return List.of();
        }
        String number = WireText.read(applicant.idNumber());
        return number == null ? List.of() : List.of(new IdentityItem(number.matches("[0-9]{12}") ? "1" : "2", number));
    }
}
