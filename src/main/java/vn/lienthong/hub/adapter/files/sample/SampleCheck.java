package vn.lienthong.hub.adapter.files.sample;

import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.files.folder.Findings;
import vn.lienthong.hub.adapter.files.folder.FolderRefusedException;
import vn.lienthong.hub.adapter.files.route.CheckedFolder;
import vn.lienthong.hub.adapter.files.route.FolderRoute;
import vn.lienthong.hub.adapter.files.route.RoutesFaultyException;
import vn.lienthong.hub.intake.EventCheck;

/** Runs every sample of a folder. Each route that is called from outside needs one: what it does must have been seen. */
@Component("filesSampleCheck")
public class SampleCheck {

    private final EventCheck events;

    SampleCheck(EventCheck events) {
        this.events = events;
    }

    /** @throws FolderRefusedException with everything that came out otherwise */
    public void check(CheckedFolder folder) {
        Findings findings = new Findings();
        try (Trial trial = new Trial(folder, events)) {
            Set<FolderRoute> tried = new HashSet<>();
            InboundSamples inbound = new InboundSamples(folder, trial, findings);
            OutboundSamples outbound = new OutboundSamples(folder, events, trial, findings);
            for (Sample sample : Sample.of(folder.folder())) {
                if (sample.has("in.json")) {
                    inbound.check(sample).ifPresent(tried::add);
                } else if (sample.has("event.json")) {
                    outbound.check(sample);
                    tried.addAll(folder.routes(FolderRoute.Kind.DELIVER));
                } else {
                    findings.add(sample.file("*"), null, "a sample has a file in.json or event.json");
                }
            }
            folder.routes().stream()
                    .filter(route -> route.kind() != FolderRoute.Kind.INNER && !tried.contains(route))
                    .forEach(route -> findings.atLine(
                            folder.folder().routes(),
                            route.line(),
                            "no sample goes through the route " + route.id() + "; put one into samples/"));
        } catch (RoutesFaultyException e) {
            findings.add(folder.folder().routes(), null, "the routes cannot be started: " + e.getMessage());
        }
        findings.refuse();
    }
}
