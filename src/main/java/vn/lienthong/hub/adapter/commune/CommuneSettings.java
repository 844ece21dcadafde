package vn.lienthong.hub.adapter.commune;

import java.util.regex.Pattern;
import vn.lienthong.hub.partner.Partner;

/**
 * What {@code partner.settings} say of a commune: a folder, or an SFTP server with a folder.
 *
 * @param folder {@code folder}: where its files lie, on this machine or there
 * @param sftp null for a folder of this machine
 */
public record CommuneSettings(String folder, Sftp sftp) {

    /** The slug. */
    public static final String KIND = "commune";

    private static final int DEFAULT_PORT = 22;
    private static final Pattern PATH = Pattern.compile("[^?#&%+\\s]+");
    private static final Pattern HOST_KEY = Pattern.compile("[a-z0-9@.-]+ [A-Za-z0-9+/=]+");

    /**
     * How to reach the server.
     *
     * @param hostKey {@code sftp-host-key}: its public key, as {@code ssh-ed25519 AAAA…}; another one is not trusted
     */
    public record Sftp(String host, int port, String user, String password, String hostKey) {

        /** Without the password. */
        @Override
        public String toString() {
            return "Sftp[" + host + ":" + port + "]";
        }
    }

    /** @throws IllegalStateException if a setting is missing or wrong */
    public static CommuneSettings of(Partner partner) {
        String folder = required(partner, "folder", "the place where its files lie", PATH);
        if (!partner.settings().containsKey("sftp-host")) {
            return new CommuneSettings(folder, null);
        }
        return new CommuneSettings(
                folder,
                new Sftp(
                        required(partner, "sftp-host", "a host name or address", PATH),
                        port(partner),
                        required(partner, "sftp-user", "the name to log in with", null),
                        required(partner, "sftp-password", "the password to log in with", null),
                        required(
                                partner,
                                "sftp-host-key",
                                "the server's public key, as 'ssh-ed25519 AAAA…'",
                                HOST_KEY)));
    }

    private static String required(Partner partner, String setting, String what, Pattern pattern) {
        String value = partner.settings().get(setting);
        if (value == null
                || value.isBlank()
                || pattern != null && !pattern.matcher(value).matches()) {
            throw new IllegalStateException("set hub.partners." + partner.id() + ".settings." + setting + ": " + what
                    + (pattern == PATH ? ", without blanks and the characters ? # & % +" : ""));
        }
        return value;
    }

    private static int port(Partner partner) {
        String port = partner.settings().getOrDefault("sftp-port", String.valueOf(DEFAULT_PORT));
        if (!port.matches("\\d{1,5}")) {
            throw new IllegalStateException("set hub.partners." + partner.id() + ".settings.sftp-port to a number");
        }
        return Integer.parseInt(port);
    }
}
