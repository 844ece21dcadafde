package vn.lienthong.hub.statistics.indicator;

import static vn.lienthong.hub.statistics.indicator.Figure.came;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.statistics.Scope;

/** By which way dossiers come. */
@Component
class Channels implements Indicator<ChannelFigures> {

    @Override
    public String name() {
        return "channels";
    }

    @Override
    public String rule(IndicatorQuestion question) {
        return "channel-of-reception";
    }

    @Override
    public List<String> meaning(IndicatorQuestion question) {
        return List.of(
                "The channel is that of the reception; counted are those received within the period, whatever became"
                        + " of them.");
    }

    @Override
    public Tally tally(IndicatorQuestion question, Scope scope) {
        return Tally.of(
                Sources.dossiers(question),
                List.of(
                        came("received", "received"),
                        came("online", "received and channel = 'ONLINE'"),
                        came("counter", "received and channel = 'COUNTER'"),
                        came("post", "received and channel = 'POST'")));
    }

    @Override
    public ChannelFigures figures(IndicatorQuestion question, Counted counted) {
        return new ChannelFigures(
                counted.of("received"), counted.of("online"), counted.of("counter"), counted.of("post"));
    }
}
