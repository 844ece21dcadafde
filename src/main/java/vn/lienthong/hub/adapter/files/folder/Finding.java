package vn.lienthong.hub.adapter.files.folder;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One thing that is wrong with a folder.
 *
 * @param file name inside the folder, as in {@code samples/new.in.json}
 * @param place {@code line 12}, a JSON pointer, or a setting's name; null for the whole file
 * @param message what is wrong and what is allowed; of samples, whose people are invented, also expected and got
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Finding(String file, String place, String message) {

    @Override
    public String toString() {
        return place == null || place.isEmpty() ? file + ": " + message : file + ", " + place + ": " + message;
    }
}
