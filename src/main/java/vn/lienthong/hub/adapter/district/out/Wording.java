package vn.lienthong.hub.adapter.district.out;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.stream.Stream;
import org.mapstruct.Named;
import vn.lienthong.hub.adapter.district.wire.WireText;
import vn.lienthong.hub.adapter.district.wire.WireTime;
import vn.lienthong.hub.event.Applicant;
import vn.lienthong.hub.event.Channel;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.event.DossierSnapshot;
import vn.lienthong.hub.event.DossierState;
import vn.lienthong.hub.event.EventJson;

/** How single values are said in the dialect. */
final class Wording {

    private Wording() {}

    /** Empty if not known. */
    @Named("text")
    static String text(String text) {
        return WireText.sent(text);
    }

    /** Null if not known. */
    @Named("known")
    static String known(String text) {
        return WireText.sentIfKnown(text);
    }

    @Named("procedure")
    static String procedure(String code) {
        return WireText.sent(WireText.procedureCode(code));
    }

    /** Empty if not known; seconds are cut. */
    @Named("time")
    static String time(Instant time) {
        return WireTime.format(time);
    }

    @Named("timeIfKnown")
    static String timeIfKnown(Instant time) {
        return time == null ? null : WireTime.format(time);
    }

    /** The end that the state names: when it was refused, else its finish. */
    @Named("ended")
    static String ended(DossierSnapshot dossier) {
        return time(end(dossier));
    }

    @Named("endedIfKnown")
    static String endedIfKnown(DossierSnapshot dossier) {
        return timeIfKnown(end(dossier));
    }

    @Named("channel")
    static Integer channel(Channel channel) {
        return channel == null
                ? null
                : switch (channel) {
                    case COUNTER -> 1;
                    case ONLINE -> 2;
                    case POST -> 3;
                };
    }

    @Named("kind")
    static Integer kind(Applicant.Kind kind) {
        return kind == null
                ? null
                : switch (kind) {
                    case CITIZEN -> 1;
                    case ENTERPRISE -> 2;
                    case AGENCY -> 3;
                    case OTHER -> 4;
                };
    }

    @Named("state")
    static Integer state(DossierState state) {
        return state.number();
    }

    @Named("fact")
    static String fact(DossierEvent event) {
        return event.type().factName();
    }

    /** The fact's reason, else its note, else its stage, else nothing. */
    @Named("content")
    static String content(DossierEvent event) {
        JsonNode data = EventJson.mapper().valueToTree(event.fact());
        return Stream.of("reason", "note", "stage")
                .map(name -> text(data.path(name).asText("")))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    private static Instant end(DossierSnapshot dossier) {
        return dossier.state() == DossierState.REFUSED ? dossier.refusedAt() : dossier.finishedAt();
    }
}
