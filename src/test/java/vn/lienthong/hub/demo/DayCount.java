package vn.lienthong.hub.demo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.lienthong.hub.event.FactType;

/**
 * The day counted twice: from the hub's API and from what the partners said and heard.
 *
 * @param stories what was played
 * @param said facts by the partner who said them
 * @param seen what the API shows of each dossier
 * @param heard what each simulated partner heard
 * @param texts what citizens were answered by text
 * @param inquiries what the province was answered when it asked
 */
record DayCount(
        List<Story> stories,
        Map<String, Integer> said,
        List<Seen> seen,
        Map<String, Heard> heard,
        List<Texting.Text> texts,
        List<Inquiry> inquiries) {

    private static final String SOURCE = "/partners/";

    /** In one sentence each: where the two counts differ. Empty if the day is right. */
    List<String> disagreements() {
        List<String> found = new ArrayList<>();
        Map<String, Seen> byCode = seen.stream().collect(Collectors.toMap(Seen::code, one -> one));
        for (Story story : stories) {
            Seen dossier = byCode.get(story.code());
            if (dossier == null) {
                found.add(story.code() + " is not in the hub");
            } else {
                compare(found, story, dossier);
            }
        }
        said.forEach((partner, facts) -> differ(found, "facts said by " + partner, facts, factsOf(partner)));
        heard.forEach((partner, journal) -> compare(found, partner, journal));
        texts.stream()
                .filter(text -> !text.isRight())
                .forEach(text -> found.add("a text about " + text.code() + " was answered '" + text.answer()
                        + "', not '" + text.expected() + "'"));
        inquiries.stream()
                .filter(inquiry -> !inquiry.isRight())
                .forEach(inquiry -> found.add("the province " + inquiry.how() + " " + inquiry.code() + " and was told "
                        + (inquiry.answer().isEmpty() ? "nothing" : "state " + inquiry.answer()) + ", not state "
                        + inquiry.expected()));
        return found;
    }

    /** Facts that the API shows as said by a partner. */
    long factsOf(String partner) {
        return seen.stream()
                .flatMap(dossier -> dossier.facts().stream())
                .filter(fact -> fact.source().equals(SOURCE + partner))
                .count();
    }

    /** Dossiers of which a partner spoke first, by the API. */
    long cameFrom(String partner) {
        return seen.stream()
                .filter(dossier -> dossier.cameFrom().equals(SOURCE + partner))
                .count();
    }

    /** Ids of what the API shows as delivered to a partner. */
    Set<String> delivered(String partner) {
        return seen.stream()
                .flatMap(dossier -> dossier.deliveries().stream())
                .filter(delivery -> delivery.partner().equals(partner) && delivery.isDelivered())
                .map(Seen.SeenDelivery::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Deliveries of the day that a partner took, by its own journal. */
    Set<String> taken(String partner) {
        Set<String> ours = stories.stream().map(Story::code).collect(Collectors.toSet());
        return heard.get(partner).deliveries().entrySet().stream()
                .filter(delivery -> ours.contains(delivery.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Ids of what the API shows as delivered by a call that the partner's dialect has. */
    private Set<String> called(String partner) {
        return seen.stream()
                .flatMap(dossier -> dossier.deliveries().stream()
                        .filter(delivery -> delivery.partner().equals(partner) && delivery.isDelivered())
                        .filter(delivery -> heard.get(partner).hasCall().test(dossier, delivery)))
                .map(Seen.SeenDelivery::id)
                .collect(Collectors.toSet());
    }

    /** Dossiers of which a partner was told, by the API. */
    long toldOf(String partner) {
        return seen.stream()
                .filter(dossier -> dossier.deliveries().stream()
                        .anyMatch(delivery -> delivery.partner().equals(partner) && delivery.isDelivered()))
                .count();
    }

    private void compare(List<String> found, Story story, Seen dossier) {
        if (dossier.state() != story.ending()) {
            found.add(story.code() + " stands at " + dossier.state() + ", not at " + story.ending());
        }
        if (dossier.late() != story.plot().isLate()) {
            found.add(story.code() + " is " + (dossier.late() ? "late" : "not late") + ", played as " + story.plot());
        }
        Set<String> played = story.moves().stream()
                .map(move -> FactType.of(move.fact()).factName() + " by " + SOURCE + move.speaker())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> shown = dossier.facts().stream()
                .map(fact -> fact.fact() + " by " + fact.source())
                .collect(Collectors.toCollection(TreeSet::new));
        if (!played.equals(shown)) {
            found.add("facts of " + story.code() + ": played " + played + ", by the API " + shown);
        }
        dossier.deliveries().stream()
                .filter(delivery -> !delivery.isDelivered() && !delivery.state().equals("SKIPPED"))
                .forEach(delivery -> found.add(
                        "a delivery of " + story.code() + " to " + delivery.partner() + " is " + delivery.state()));
    }

    private void compare(List<String> found, String partner, Heard journal) {
        Set<String> called = called(partner);
        Set<String> taken = taken(partner);
        missing(found, "delivered to " + partner + " by the API, but not in its journal", called, taken);
        missing(found, "in the journal of " + partner + ", but not delivered by the API", taken, called);
        for (Seen dossier : seen) {
            Integer told = journal.states().get(dossier.code());
            // What a partner says itself it is not told again.
            if (told != null
                    && !dossier.wasSpokenOfBy(SOURCE + partner)
                    && told != dossier.state().number()) {
                found.add(partner + " was last told state " + told + " of " + dossier.code() + ", the hub has "
                        + dossier.state().number());
            }
        }
    }

    private static void missing(List<String> found, String what, Collection<String> all, Collection<String> there) {
        Set<String> rest = new HashSet<>(all);
        rest.removeAll(there);
        if (!rest.isEmpty()) {
            found.add(rest.size() + " " + what);
        }
    }

    private static void differ(List<String> found, String what, long played, long shown) {
        if (played != shown) {
            found.add(what + ": " + played + " played, " + shown + " by the API");
        }
    }
}
