package vn.lienthong.hub.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import vn.lienthong.hub.adapter.post.PostDocument;
import vn.lienthong.hub.event.Applicant;
import vn.lienthong.hub.event.Fact;

/** Speaks by documents of its counters, and of parcels by its feed once they were ordered. */
record PostVoice(HubClient hub, SimulatedPost post) implements Voice {

    private static final int HANDED_TO_THE_CITIZEN = 40;

    @Override
    public String partner() {
        return post.partner();
    }

    @Override
    public String dialect() {
        return "documents";
    }

    @Override
    public int notYet(List<Turn> turns) {
        Set<String> ordered = post.simulator().orders().open().keySet();
        return (int) turns.stream()
                .filter(turn -> turn.move().fact() instanceof Fact.PostDelivered)
                .filter(turn -> !ordered.contains(turn.code()))
                .count();
    }

    @Override
    public void say(Turn turn) {
        Fact fact = turn.move().fact();
        if (fact instanceof Fact.Registered registered) {
            send(turn, registered, null);
        } else if (fact instanceof Fact.HandedOver) {
            send(turn, turn.story().registered(), turn.move().time());
        } else if (fact instanceof Fact.PostDelivered) {
            post.simulator()
                    .feed()
                    .scan(turn.code(), HANDED_TO_THE_CITIZEN, turn.move().time());
        } else if (!(fact instanceof Fact.PostAccepted)) {
            // The document has said that the counter accepted it.
            throw new IllegalArgumentException(
                    "the post does not say " + fact.getClass().getSimpleName());
        }
    }

    @Override
    public void endOfDay() {
        // The feed shows everything already.
    }

    private void send(Turn turn, Fact.Registered registered, Instant handedOver) {
        Instant accepted = turn.story().moves().get(0).time();
        ObjectNode document = PostDocument.of(
                turn.code(), registered.procedureCode(), registered.receivingUnit(), accepted, handedOver);
        Applicant sender = registered.applicant();
        document.putObject("DocumentSender")
                .put("Name", sender.name())
                .put("Phone", sender.phone())
                .put("Address", sender.address());
        hub.post(partner(), "/partners/post/documents", document.toString());
    }
}
