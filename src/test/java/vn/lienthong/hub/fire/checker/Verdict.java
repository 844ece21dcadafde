package vn.lienthong.hub.fire.checker;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.lienthong.hub.fire.ledger.Encounter;

/**
 * What a run has shown.
 *
 * @param findings empty unless {@link Kind#RED}
 * @param met how often each thing was met that a run may meet
 * @param missed what it had to meet and met too seldom, in words
 * @param size how much was judged, in words
 */
public record Verdict(
        Kind kind, List<Finding> findings, Map<Encounter, Integer> met, List<String> missed, String size) {

    private static final int SHOWN = 5;

    /** How a run can end. */
    public enum Kind {
        GREEN,
        RED,
        /** Nothing was found, but too little was met for that to mean anything. */
        INCONCLUSIVE
    }

    /** The findings by rule and code, a few of each; then what was met. For people. */
    public String text() {
        StringBuilder text = new StringBuilder("%s: %s%n".formatted(kind, size));
        Map<String, List<Finding>> byCode = findings.stream()
                .collect(Collectors.groupingBy(
                        each -> "rule " + each.rule() + " " + each.code(), LinkedHashMap::new, Collectors.toList()));
        byCode.forEach((code, each) -> {
            text.append("%s: %d%n".formatted(code, each.size()));
            each.stream().limit(SHOWN).forEach(one -> text.append("    [%s] %s%n".formatted(one.about(), one.text())));
        });
        missed.forEach(each -> text.append("not met: %s%n".formatted(each)));
        met.forEach((what, times) -> text.append("met: %s %d%n".formatted(what, times)));
        return text.toString();
    }
}
