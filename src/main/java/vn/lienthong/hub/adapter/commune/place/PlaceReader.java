package vn.lienthong.hub.adapter.commune.place;

import java.io.IOException;
import java.io.InputStream;
import org.apache.camel.CamelContext;
import org.apache.camel.ConsumerTemplate;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.commune.CommuneProperties;
import vn.lienthong.hub.adapter.commune.line.FileIntake;
import vn.lienthong.hub.adapter.commune.line.FileName;
import vn.lienthong.hub.adapter.commune.line.FileReport;
import vn.lienthong.hub.partner.Partner;

/** Reads one place: takes each complete file, writes its result beside it, renames it. One caller at a time a place. */
@Component("communePlaceReader")
public class PlaceReader {

    private static final Logger LOG = LoggerFactory.getLogger(PlaceReader.class);

    private final Places places;
    private final FileIntake files;
    private final CommuneProperties properties;
    private final ConsumerTemplate consumer;
    private final ProducerTemplate producer;

    PlaceReader(Places places, FileIntake files, CommuneProperties properties, CamelContext camel) {
        this.places = places;
        this.files = files;
        this.properties = properties;
        this.consumer = camel.createConsumerTemplate();
        this.producer = camel.createProducerTemplate();
    }

    /**
     * @param guard called before each file; throws if this node may not go on
     * @throws RuntimeException if the place or the hub's database is away; the file stays, and is read again
     */
    public void read(Partner partner, Runnable guard) {
        for (int i = 0; i < properties.filesAtOnce(); i++) {
            guard.run();
            Exchange file = consumer.receiveNoWait(places.reading(partner));
            if (file == null) {
                return;
            }
            try {
                take(partner, file);
            } catch (RuntimeException e) {
                file.setException(e);
                throw e;
            } finally {
                consumer.doneUoW(file);
            }
        }
    }

    private void take(Partner partner, Exchange file) {
        FileName name = new FileName(file.getMessage().getHeader(Exchange.FILE_NAME_ONLY, String.class));
        FileReport report = files.take(partner, name, content(file));
        producer.sendBodyAndHeader(places.writing(partner), report.csv(), Exchange.FILE_NAME, name.result());
        file.setProperty(Places.TAKEN, name.taken());
        LOG.info(
                "a file of {} was read: {}, {} lines not taken or waiting",
                partner.id(),
                report.isWhole() ? "whole" : "not whole",
                report.notTaken());
    }

    /** One byte more than is taken, so that a longer file is seen to be one. */
    private byte[] content(Exchange file) {
        int longest = Math.toIntExact(properties.maxFile().toBytes()) + 1;
        try (InputStream content = file.getMessage().getBody(InputStream.class)) {
            return content == null ? new byte[0] : content.readNBytes(longest);
        } catch (IOException e) {
            throw new IllegalStateException("the file broke off while it was read", e);
        }
    }
}
