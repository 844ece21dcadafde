package vn.lienthong.hub.adapter.commune.place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.List;
import java.util.Map;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;

/** An SFTP server for tests and for the run from the sources: one folder, one user, a host key of its own. */
public final class SftpFolder implements AutoCloseable {

    public static final String USER = "xa-mau";
    public static final String PASSWORD = "mau-khong-that";

    private final SshServer server = SshServer.setUpDefaultServer();
    private final KeyPair hostKey;

    /** @param folder what the user sees as the root */
    public SftpFolder(Path folder) {
        try {
            hostKey = KeyUtils.generateKeyPair("ecdsa-sha2-nistp256", 256);
            server.setHost("localhost");
            server.setPort(0);
            server.setKeyPairProvider(KeyPairProvider.wrap(hostKey));
            server.setPasswordAuthenticator(
                    (user, password, session) -> USER.equals(user) && PASSWORD.equals(password));
            server.setFileSystemFactory(new VirtualFileSystemFactory(folder));
            server.setSubsystemFactories(List.of(new SftpSubsystemFactory()));
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException("every Java has elliptic curves", e);
        }
    }

    /** Settings of a partner whose files lie here, under this folder of the server. */
    public Map<String, String> settings(String folder) {
        return Map.of(
                "folder",
                folder,
                "sftp-host",
                "localhost",
                "sftp-port",
                String.valueOf(server.getPort()),
                "sftp-user",
                USER,
                "sftp-password",
                PASSWORD,
                "sftp-host-key",
                PublicKeyEntry.toString(hostKey.getPublic()));
    }

    @Override
    public void close() {
        try {
            server.stop(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
