package vn.lienthong.hub.fire.client;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import vn.lienthong.hub.fire.ledger.LedgerWriter;
import vn.lienthong.hub.fire.ledger.SentEvent;

/** One clerk of the client: a dozen dossiers at hand, each one's facts told one after the other. */
final class Voice implements Runnable {

    private static final int AT_HAND = 12;
    private static final int MOST = 20;

    private final RandomGenerator random;
    private final Author author;
    private final Sender sender;
    private final LedgerWriter sent;
    private final Pace pace;
    private final Echo echo;
    private final List<Story> atHand = new ArrayList<>();
    private volatile boolean ending;

    Voice(int number, long seed, Sender sender, LedgerWriter sent, Pace pace) {
        this.random = new Random(seed * 31 + number);
        this.author = new Author(new Random(seed * 37 + number), number);
        this.sender = sender;
        this.sent = sent;
        this.pace = pace;
        this.echo = new Echo(random, sender);
    }

    /** What is at hand is told to its end; nothing is begun. */
    void end() {
        ending = true;
    }

    @Override
    public void run() {
        while (fill()) {
            Parcel parcel = parcel();
            pace.take(parcel.events().size());
            sent.addAll(parcel.events().stream().map(SentEvent::of).toList());
            echo.around(parcel, () -> sender.send(parcel, random, hangUp()));
        }
        echo.close();
    }

    private boolean fill() {
        atHand.removeIf(Story::isTold);
        while (!ending && atHand.size() < AT_HAND) {
            atHand.add(author.next());
        }
        return !atHand.isEmpty();
    }

    private Parcel parcel() {
        int form = random.nextInt(10);
        if (form < 7) {
            return Parcel.of(event());
        }
        List<ObjectNode> events = new ArrayList<>();
        for (int i = 2 + random.nextInt(MOST - 1); i > 0 && !atHand.isEmpty(); i--) {
            events.add(event());
            atHand.removeIf(Story::isTold);
        }
        return new Parcel(events, form < 9 ? Parcel.Form.LINES : Parcel.Form.ARRAY);
    }

    private ObjectNode event() {
        return atHand.get(random.nextInt(atHand.size())).next();
    }

    private HubCall.HangUp hangUp() {
        return switch (random.nextInt(40)) {
            case 0 -> HubCall.HangUp.IN_THE_MIDDLE;
            case 1 -> HubCall.HangUp.BEFORE_THE_ANSWER;
            default -> HubCall.HangUp.NEVER;
        };
    }
}
