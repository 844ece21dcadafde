package vn.lienthong.hub.adapter.commune.place;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.camel.CamelContext;
import org.apache.camel.Endpoint;
import org.apache.camel.component.file.GenericFileEndpoint;
import org.apache.camel.component.file.remote.SftpConfiguration;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.commune.CommuneProperties;
import vn.lienthong.hub.adapter.commune.CommuneSettings;
import vn.lienthong.hub.adapter.commune.line.FileName;
import vn.lienthong.hub.partner.Partner;

/** The endpoints of each partner's place. Passwords are set on them, and stand in no address. */
@Component("communePlaces")
class Places {

    /** Property of an exchange: what the file is called once it was read. */
    static final String TAKEN = "HubTakenAs";

    private static final String READ =
            "?include=(?i).*\\.(csv|ndjson)&exclude=(?i).*" + FileName.RESULT.replace(".", "\\.")
                    + "&move=${exchangeProperty." + TAKEN
                    + "}&sortBy=file:name&maxMessagesPerPoll=1&eagerMaxMessagesPerPoll=false"
                    + "&idempotent=false&autoCreate=false&readLock=changed&readLockLoggingLevel=OFF&readLockCheckInterval=";
    private static final int LOOKS = 3;
    private static final String WRITE = "?fileExist=Override&tempPrefix=.dang-ghi-&autoCreate=false";

    private final Map<String, Endpoint> endpoints = new ConcurrentHashMap<>();
    private final CamelContext camel;
    private final CommuneProperties properties;

    Places(CamelContext camel, CommuneProperties properties) {
        this.camel = camel;
        this.properties = properties;
    }

    Endpoint reading(Partner partner) {
        long quiet = properties.quiet().toMillis();
        return endpoints.computeIfAbsent(
                "r " + partner.id(),
                id -> endpoint(
                        CommuneSettings.of(partner),
                        READ + quiet + "&readLockTimeout=" + LOOKS * quiet,
                        "&streamDownload=true"));
    }

    Endpoint writing(Partner partner) {
        return endpoints.computeIfAbsent("w " + partner.id(), id -> endpoint(CommuneSettings.of(partner), WRITE, ""));
    }

    private Endpoint endpoint(CommuneSettings settings, String options, String remoteOptions) {
        if (settings.sftp() == null) {
            return camel.getEndpoint("file:" + settings.folder() + options);
        }
        CommuneSettings.Sftp sftp = settings.sftp();

        GenericFileEndpoint<?> endpoint = (GenericFileEndpoint<?>) camel.getEndpoint(
                "sftp:" + sftp.host() + ":" + sftp.port() + "/" + settings.folder() + options + remoteOptions
                        + "&disconnect=true&maximumReconnectAttempts=0&throwExceptionOnConnectFailed=true"
                        + "&stepwise=false&useUserKnownHostsFile=false&strictHostKeyChecking=yes"
                        + "&preferredAuthentications=password");
        SftpConfiguration connection = (SftpConfiguration) endpoint.getConfiguration();
        connection.setUsername(sftp.user());
        connection.setPassword(sftp.password());
        connection.setKnownHosts(("[" + sftp.host() + "]:" + sftp.port() + " " + sftp.hostKey() + "\n" + sftp.host()
                        + " " + sftp.hostKey() + "\n")
                .getBytes(StandardCharsets.US_ASCII));
        int timeout = Math.toIntExact(properties.timeout().toMillis());
        connection.setConnectTimeout(timeout);
        connection.setSoTimeout(timeout);
        return endpoint;
    }
}
