package vn.lienthong.hub.security;

import java.util.Set;

/** What a token can allow. */
public final class Scopes {

    /** Say facts. */
    public static final String EVENTS_WRITE = "events:write";

    /** See dossiers to which one is party. */
    public static final String DOSSIERS_READ = "dossiers:read";

    /** See the numbers, which name nobody. */
    public static final String STATISTICS_READ = "statistics:read";

    /** Run the hub: see everything, speak for any source, import, replay. */
    public static final String OPERATIONS = "operations";

    static final Set<String> ALL = Set.of(EVENTS_WRITE, DOSSIERS_READ, STATISTICS_READ, OPERATIONS);

    private Scopes() {}
}
