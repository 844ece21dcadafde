package vn.lienthong.hub.adapter.files.live;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.files.FilesProperties;
import vn.lienthong.hub.adapter.files.message.HubOutcome;
import vn.lienthong.hub.adapter.files.route.CheckedFolder;
import vn.lienthong.hub.adapter.files.route.RouteContext;
import vn.lienthong.hub.intake.EventCheck;
import vn.lienthong.hub.intake.Intake;

/** Starts versions that are connected to the hub and to the partner. */
@Component("filesVersionStarter")
class VersionStarter {

    private final Intake intake;
    private final EventCheck check;
    private final Echoes echoes;
    private final FilesProperties properties;
    private final Clock clock;

    VersionStarter(Intake intake, EventCheck check, Echoes echoes, FilesProperties properties, Clock clock) {
        this.intake = intake;
        this.check = check;
        this.echoes = echoes;
        this.properties = properties;
        this.clock = clock;
    }

    Version start(CheckedFolder folder) {
        return new Version(
                folder,
                RouteContext.start(
                        folder,
                        new RouteContext.Ends(
                                new HubIntake(folder.settings().partner(), intake, check, echoes),
                                new HubOutcome(),
                                new PartnerCaller(folder.settings(), properties, clock))));
    }
}
