package vn.lienthong.hub.adapter.files;

import vn.lienthong.hub.testing.conformance.ConformanceSuite;

class FilesConformanceTests extends ConformanceSuite {

    FilesConformanceTests() {
        super(new FilesKind());
    }
}
