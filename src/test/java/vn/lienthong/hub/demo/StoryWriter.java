package vn.lienthong.hub.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.lienthong.hub.event.Applicant;
import vn.lienthong.hub.event.Channel;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.event.ResultPaper;

/** Puts one dossier's story into facts. */
final class StoryWriter {

    private static final String STAGE = "Thẩm định hồ sơ";
    private static final String MISSING = "Thiếu bản trích đo thửa đất";
    private static final String STOPPED = "Dừng theo đề nghị của người nộp";

    private final Random random;
    private final Cast cast;

    StoryWriter(Random random) {
        this.random = random;
        this.cast = new Cast(random);
    }

    /** What is settled before the first fact. */
    record Opening(String code, Way way, Plot plot, String procedure, Channel channel) {}

    /**
     * @param competent null if the receiving unit is
     * @param lead how long before its reception a dossier of the post or of the internet was handed in
     */
    Story write(Opening opening, String receiving, String competent, Plotter.Times times, Duration lead) {
        Way way = opening.way();
        Applicant applicant = cast.next();
        List<Move> moves = new ArrayList<>();
        if (opening.channel() != Channel.COUNTER) {
            moves.add(new Move(
                    way.intake(), times.received().minus(lead), registered(opening, receiving, competent, applicant)));
        }
        if (way == Way.POST_FOR_LAND) {
            moves.addAll(post(opening.code(), times.received(), lead));
        }
        String receiver = way == Way.POST_FOR_LAND ? way.worker() : way.intake();
        moves.add(new Move(
                receiver, times.received(), received(opening, receiving, competent, applicant, times.dueAt())));
        moves.addAll(work(opening, competent == null ? receiving : competent, times.moments()));
        return new Story(opening.code(), way, opening.plot(), times.dueAt(), moves);
    }

    private List<Move> post(String code, Instant received, Duration lead) {
        String slip = "P" + code.substring(code.length() - 8);
        return List.of(
                new Move("post", received.minus(lead).plusSeconds(30), new Fact.PostAccepted(slip, "BC-77")),
                new Move("post", received.minusSeconds(60), new Fact.HandedOver(slip, "BC-77")));
    }

    private List<Move> work(Opening opening, String unit, List<Instant> moments) {
        String worker = opening.way().worker();
        Move first = new Move(worker, moments.get(0), first(opening.plot(), unit));
        if (opening.plot() == Plot.RECEIVED) {
            return List.of();
        }
        if (!opening.plot().isFinished()) {
            return List.of(first);
        }
        Move completed = new Move(
                worker,
                moments.get(1),
                new Fact.Completed(List.of(new ResultPaper("Kết quả giải quyết", opening.code(), null))));
        boolean handedOut = random.nextInt(10) < 7;
        if (!handedOut) {
            return List.of(first, completed);
        }
        boolean byPost = opening.channel() == Channel.POST;
        return List.of(
                first,
                completed,
                new Move(
                        byPost ? worker : opening.way().intake(),
                        moments.get(2),
                        new Fact.Returned(byPost ? Channel.POST : Channel.COUNTER, null)));
    }

    private Fact first(Plot plot, String unit) {
        return switch (plot) {
            case WAITING_FOR_PAPERS -> new Fact.SupplementRequested(MISSING, List.of(), null);
            case STOPPED -> new Fact.Stopped(STOPPED);
            default -> new Fact.Progressed(null, unit, STAGE, cast.officer(), null, null);
        };
    }

    private Fact registered(Opening opening, String receiving, String competent, Applicant applicant) {
        return new Fact.Registered(
                opening.procedure(),
                opening.channel(),
                receiving,
                competent,
                List.of(),
                applicant,
                List.of(),
                null,
                null,
                List.of());
    }

    private Fact received(Opening opening, String receiving, String competent, Applicant applicant, Instant dueAt) {
        return new Fact.Received(
                opening.procedure(),
                opening.channel(),
                receiving,
                competent,
                List.of(),
                applicant,
                List.of(),
                null,
                null,
                List.of(),
                dueAt,
                null,
                cast.officer());
    }
}
