package vn.lienthong.hub.adapter.land.result;

import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.lookup.SeenDossiers;
import vn.lienthong.hub.security.Caller;

/**
 * The copy of a result paper, for those who may see the dossier. The address stands in the fact; nobody makes one up, so
 * it is not part of the API's description. Who read what is logged.
 */
@RestController
@Hidden
class ResultController {

    private static final Logger LOG = LoggerFactory.getLogger(ResultController.class);
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final int SHA256 = 32;
    private static final int SHOWN = 12;

    private final Results results;
    private final SeenDossiers dossiers;

    ResultController(Results results, SeenDossiers dossiers) {
        this.results = results;
        this.dossiers = dossiers;
    }

    @GetMapping(path = ResultAddress.PATH)
    ResponseEntity<byte[]> copy(
            Caller caller, @PathVariable("code") String code, @PathVariable("digest") String digest) {
        byte[] content = parse(digest)
                .filter(wanted -> isSeen(caller, code, wanted))
                .flatMap(results::content)
                .orElseThrow(() -> new Fault(
                        FaultCode.NOT_FOUND,
                        "There is no such copy: this client may not see the dossier, the result is none of it, or the"
                                + " copy was purged after the time set for it."));
        LOG.info("{} read result {} of {}", caller.clientId(), digest.substring(0, SHOWN), code);
        boolean pdf = startsAsPdf(content);
        return ResponseEntity.ok()
                .contentType(pdf ? MediaType.APPLICATION_PDF : MediaType.APPLICATION_OCTET_STREAM)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(digest.substring(0, SHOWN) + (pdf ? ".pdf" : ".bin"))
                                .build()
                                .toString())
                .body(content);
    }

    /** By the name under which that partner said it: the same code may mean another dossier elsewhere. */
    private boolean isSeen(Caller caller, String code, byte[] digest) {
        return results.partners(code, digest).stream().anyMatch(partner -> dossiers.isSeen(caller, partner, code));
    }

    private static Optional<byte[]> parse(String digest) {
        try {
            return Optional.of(HexFormat.of().parseHex(digest)).filter(bytes -> bytes.length == SHA256);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean startsAsPdf(byte[] content) {
        return content.length >= PDF.length && java.util.Arrays.equals(content, 0, PDF.length, PDF, 0, PDF.length);
    }
}
