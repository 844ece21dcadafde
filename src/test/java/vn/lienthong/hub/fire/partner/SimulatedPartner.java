package vn.lienthong.hub.fire.partner;

import java.io.IOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import vn.lienthong.hub.fire.ledger.LedgerWriter;
import vn.lienthong.hub.fire.ledger.PartnerLine;
import vn.lienthong.hub.fire.ledger.PartnerLine.Answer;
import vn.lienthong.hub.fire.ledger.PartnerLine.Did;

/** One partner's system. */
public final class SimulatedPartner implements AutoCloseable {

    private static final int RETRY_AFTER_SECONDS = 1;
    private static final Set<Answer> UNLOOKED = EnumSet.of(Answer.CUT_BEFORE_ACT, Answer.THROTTLED, Answer.UNAVAILABLE);

    private final String id;
    private final Dialect dialect;
    private final Temper temper;
    private final LedgerWriter ledger;
    private final Doors doors;
    private final Memory memory = new Memory();
    /** The token of the attempt that each delivery was last called with. */
    private final Map<String, Long> attempts = new HashMap<>();
    /** Deliveries whose calls came in whole and will not be answered for a second or more, by hub. */
    private final Map<Integer, Set<String>> longCalls = new ConcurrentHashMap<>();

    /** Who has called with each delivery last. */
    private final Map<String, Integer> lastCaller = new ConcurrentHashMap<>();

    private long calls;

    SimulatedPartner(
            String id, Dialect dialect, Temper temper, LedgerWriter ledger, Map<Integer, Integer> nodesByPort) {
        this.id = id;
        this.dialect = dialect;
        this.temper = temper;
        this.ledger = ledger;
        this.doors = new Doors(id, nodesByPort, this::serve);
    }

    public String id() {
        return id;
    }

    public Temper temper() {
        return temper;
    }

    /** It can be reached. */
    public void come() {
        doors.open();
    }

    /** It cannot: no connection, and those that were end. It has forgotten its sessions when it comes again. */
    public void go() {
        doors.close();
        dialect.forget();
    }

    /** Deliveries with which a hub called and which will not be answered for a second or more. */
    public Set<String> longCalls(int node) {
        return Set.copyOf(longCallsOf(node));
    }

    /** Whether one of these has been made by another hub since. */
    public boolean isTakenOver(Set<String> deliveries, int node) {
        return deliveries.stream().anyMatch(delivery -> lastCaller.get(delivery) != node);
    }

    private Set<String> longCallsOf(int node) {
        return longCalls.computeIfAbsent(node, port -> ConcurrentHashMap.newKeySet());
    }

    @Override
    public void close() throws IOException {
        doors.close();
        ledger.close();
    }

    private void serve(Connection connection, int node) throws IOException {
        for (WireRequest request = connection.read(); request != null; request = connection.read()) {
            WireAnswer aside = dialect.aside(request);
            if (aside != null) {
                connection.write(aside);
            } else if (request.tells()) {
                hear(request, connection, node);
            } else {
                connection.write(WireAnswer.page(404, null));
            }
            if (!connection.isOpen()) {
                return;
            }
        }
    }

    private void hear(WireRequest request, Connection connection, int node) throws IOException {
        Told told = dialect.told(request);
        if (goesOn(request)) {
            connection.write(dialect.taken(request, told));
            return;
        }
        Answer meant = temper.next(told.dossier());
        PartnerLine.Called called = note(request, told, node, meant);
        Answer given =
                meant == Answer.OK ? called.did() == Did.NOTHING ? Answer.CUT_BEFORE_ACT : Answer.CUT_AFTER_ACT : meant;
        try {
            answer(connection, called, meant, dialect.taken(request, told));
            given = meant;
        } finally {
            Long retryAfter = given == Answer.THROTTLED ? TimeUnit.SECONDS.toMillis(RETRY_AFTER_SECONDS) : null;
            ledger.add(new PartnerLine.Replied(System.currentTimeMillis(), called.call(), given, retryAfter));
        }
    }

    /** Whether it is a further call of an attempt that was begun. */
    private synchronized boolean goesOn(WireRequest request) {
        Long before = attempts.put(request.delivery(), request.token());
        return before != null && before == request.token();
    }

    private synchronized PartnerLine.Called note(WireRequest request, Told told, int node, Answer answer) {
        lastCaller.put(request.delivery(), node);
        PartnerLine.Called called = new PartnerLine.Called(
                System.currentTimeMillis(),
                ++calls,
                request.delivery(),
                request.sequence(),
                request.token(),
                told.dossier(),
                told.fact(),
                told.event(),
                told.state(),
                node,
                UNLOOKED.contains(answer)
                        ? Did.NOTHING
                        : memory.decide(
                                request.delivery(),
                                told.dossier(),
                                request.sequence(),
                                request.token(),
                                answer != Answer.REFUSED));
        ledger.add(called);
        return called;
    }

    private void answer(Connection connection, PartnerLine.Called called, Answer answer, WireAnswer taken)
            throws IOException {
        int thinks = temper.thinkMillis(answer);
        if (answer == Answer.SLOW) {
            longCallsOf(called.node()).add(called.delivery());
            try {
                connection.dribble(taken, thinks);
            } finally {
                longCallsOf(called.node()).remove(called.delivery());
            }
            return;
        }
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(thinks));
        switch (answer) {
            case TRUNCATED -> connection.truncate(taken);
            case GARBAGE -> connection.write(WireAnswer.page(200, null));
            case THROTTLED -> connection.write(WireAnswer.page(429, RETRY_AFTER_SECONDS));
            case UNAVAILABLE -> connection.write(WireAnswer.page(503, null));
            case REFUSED -> connection.write(dialect.refused());
            case CUT_AFTER_ACT, CUT_BEFORE_ACT -> connection.cut();
            default -> connection.write(taken);
        }
    }
}
