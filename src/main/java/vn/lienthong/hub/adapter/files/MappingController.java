package vn.lienthong.hub.adapter.files;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Collection;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.hub.adapter.files.live.FolderPartners;
import vn.lienthong.hub.adapter.files.live.FolderStatus;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.fault.Problem;

/** Partner folders for operators of the hub and authors of folders. */
@RestController
@RequestMapping(path = "/api/v1/mappings", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(
        name = "Mappings",
        description = "Partners that are files alone: what is live, what is wrong, what would become of a message")
class MappingController {

    private static final String INBOUND = """
            {
              "maHoSo": "DKKD-2026-000123",
              "maThuTuc": "2.000575",
              "donViTiepNhan": "PHONG-DKKD",
              "tinhTrang": "DA_TIEP_NHAN",
              "thoiDiem": 1791424800000,
              "ngayHenTra": 1791885600000,
              "tenDoanhNghiep": "Hộ kinh doanh Ví Dụ",
              "nguoiDaiDien": {"hoTen": "Nguyễn Văn Mẫu", "soDinhDanh": "052085000009", "dienThoai": "0900000009"}
            }
            """;
    private static final String OUTBOUND = """
            {
              "event": {
                "type": "vn.lienthong.dossier.completed.v1",
                "subject": "X77.03-261008-0001",
                "time": "2026-10-12T09:30:00+07:00",
                "data": {"results": [{"name": "Giấy chứng nhận đăng ký hộ kinh doanh", "number": "41A8000123"}]}
              },
              "dossier": {
                "code": "X77.03-261008-0001",
                "state": "COMPLETED",
                "procedureCode": "2.000575",
                "receivingUnit": "X77.03",
                "receivedAt": "2026-10-08T09:00:00+07:00",
                "dueAt": "2026-10-13T17:00:00+07:00",
                "finishedAt": "2026-10-12T09:30:00+07:00",
                "partnerWasTold": true
              }
            }
            """;

    private final FolderPartners partners;
    private final MappingPreview preview;

    MappingController(FolderPartners partners, MappingPreview preview) {
        this.partners = partners;
        this.preview = preview;
    }

    @GetMapping
    @Operation(
            summary = "Lists the partner folders",
            description = "Of each which version is live on the node that answers, and every fault of what lies on disk"
                    + " with file and line or JSON pointer. Scope: operations.")
    @ApiResponse(responseCode = "200", description = "All folders, by slug")
    Collection<FolderStatus> list() {
        return partners.statuses();
    }

    @DeleteMapping("/{slug}")
    @Operation(
            summary = "Lets a partner go for good whose folder is gone",
            description =
                    "A partner whose folder was taken away stays known: what is to be told to it waits. After this"
                            + " it is a stranger, and what waits is told no more. Safe to repeat. Scope: operations.")
    @ApiResponse(responseCode = "200", description = "The folders that are left, by slug")
    @ApiResponse(
            responseCode = "422",
            description = "invalid-request: the folder is still there; take it away first",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    Collection<FolderStatus> dismiss(
            @PathVariable @Parameter(description = "Name of the folder", example = "taken-away") String slug) {
        if (!partners.dismiss(slug)) {
            throw new Fault(
                    FaultCode.INVALID_REQUEST, "The folder of this partner is still there. Take it away first.");
        }
        return partners.statuses();
    }

    @PostMapping(path = "/{slug}/preview", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Shows what a message would become",
            description = "The body is a message as the partner sends it, or answers when polled: the answer holds the"
                    + " events that would come of it and what is wrong with them. A body with `event` and `dossier` and"
                    + " nothing else is a fact to tell: the answer holds the requests that would be sent. Nothing is"
                    + " kept and nothing is sent. Scope: operations.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = Object.class),
                                            examples = {
                                                @ExampleObject(name = "inbound", value = INBOUND),
                                                @ExampleObject(name = "outbound", value = OUTBOUND)
                                            })))
    @ApiResponse(responseCode = "200", description = "What it would become; problems are part of the answer")
    @ApiResponse(
            responseCode = "400",
            description = "invalid-json, empty-body; invalid-parameter: there are several inbound routes",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @ApiResponse(
            responseCode = "404",
            description = "partner-not-found: no folder of that name is live",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @ApiResponse(
            responseCode = "422",
            description = "invalid-request: the event or the dossier cannot be read",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    PreviewAnswer preview(
            @PathVariable @Parameter(description = "Name of the folder", example = "dkkd") String slug,
            @RequestParam(required = false)
                    @Parameter(description = "Id of the inbound route, if the folder has several")
                    String route,
            @RequestBody JsonNode body) {
        return preview.preview(slug, route, body);
    }
}
