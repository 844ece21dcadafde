package vn.lienthong.hub.statistics.form;

import java.io.IOException;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Writes a form as a workbook that looks like the printed form. Rows go to a temporary file, never all of them to memory. */
@Component
class FormXlsx extends FormFile {

    static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Rows in memory. */
    private static final int WINDOW = 100;

    FormXlsx() {
        super(MediaType.valueOf(TYPE), "xlsx");
    }

    @Override
    void write(FormAnswer answer, HttpOutputMessage output) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(WINDOW)) {
            book.setCompressTempFiles(true);
            describe(book.getXSSFWorkbook().getProperties().getCoreProperties(), answer);
            new FormSheet(book, answer).write();
            book.write(output.getBody());
        }
    }

    private static void describe(POIXMLProperties.CoreProperties properties, FormAnswer answer) {
        properties.setTitle(answer.title());
        properties.setSubjectProperty(answer.form() + " (" + answer.layout() + ")");
        properties.setCreator("Liên Thông Hub");
        properties.setCreated(Optional.of(Date.from(answer.knownAt())));
    }
}
