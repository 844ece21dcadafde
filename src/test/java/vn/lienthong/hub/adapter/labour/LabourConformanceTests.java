package vn.lienthong.hub.adapter.labour;

import vn.lienthong.hub.testing.conformance.ConformanceSuite;

class LabourConformanceTests extends ConformanceSuite {

    LabourConformanceTests() {
        super(new LabourKind());
    }
}
