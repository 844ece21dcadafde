package vn.lienthong.hub.adapter.commune.line;

import vn.lienthong.hub.adapter.commune.CommuneProperties;
import vn.lienthong.hub.intake.TextIntake;

/** Makes what the hub makes by itself, for tests of the other packages. */
public final class FileIntakes {

    private FileIntakes() {}

    public static FileIntake of(TextIntake intake, CommuneProperties properties) {
        return new FileIntake(intake, properties);
    }
}
