package vn.lienthong.hub.fire.checker;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.lienthong.hub.fire.ledger.SentEvent;

/** A name of a dossier: one of national shape everywhere, any other in a system. */
record Name(String system, String value) {

    private static final String PARTNERS = "/partners/";
    private static final Pattern NATIONAL = Pattern.compile(
            "^[A-Z]\\d{2}(\\.\\d{2,3})*-\\d{6}-\\d{4,8}$|^\\d{3}(\\.\\d{2}){2,3}\\.[A-Z]\\d{2}-\\d{6}-\\d{4,8}$");

    /** Subject and aliases. */
    static List<Name> all(SentEvent sent) {
        ObjectNode event = sent.event();
        List<Name> all = new ArrayList<>();
        all.add(of(speaker(sent.key().source()), sent.subject()));
        event.path("data")
                .path("aliases")
                .forEach(alias -> all.add(
                        of(alias.path("system").asText(), alias.path("value").asText())));
        return all;
    }

    /** The partner's id, or the source itself if it is no partner's. */
    static String speaker(String source) {
        return source.startsWith(PARTNERS) ? source.substring(PARTNERS.length()) : source;
    }

    private static Name of(String system, String value) {
        return NATIONAL.matcher(value).matches() ? new Name("national", value) : new Name(system, value);
    }
}
