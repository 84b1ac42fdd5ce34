"""Opens a workbook in LibreOffice, fills in its open cells, looks which cells a person could write, and saves it as .xlsx.

Reads a job as JSON from standard input: `file`, `to`, `set` (sheet name, address, value: a number, or a text typed as it is) and `locked`
(sheet name, address). Answers with its sheets and whether they are protected, which of the locked cells could be written, which of the
others could not, and which of them are held to a list or limits.
"""
import json
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException


def prop(name, value):
    found = PropertyValue()
    found.Name = name
    found.Value = value
    return found


def connected(pipe, process):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    address = f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext"
    for _ in range(240):
        if process.poll() is not None:
            raise RuntimeError("LibreOffice ended before it could be asked.")
        try:
            return resolver.resolve(address)
        except NoConnectException:
            time.sleep(0.5)
    raise RuntimeError("LibreOffice did not answer.")


def put(sheet, place):
    """Numbers as numbers; texts as they are typed, without becoming numbers where the format of the cell says text."""
    cell = sheet.getCellRangeByName(place["cell"])
    value = place["value"]
    if isinstance(value, str):
        cell.setString(value)
    else:
        cell.setValue(value)


def is_open(sheet, place):
    """Whether a person could write into the cell."""
    return not sheet.isProtected() or not sheet.getCellRangeByName(place["cell"]).CellProtection.IsLocked


def answered(desktop, job):
    document = desktop.loadComponentFromURL(uno.systemPathToFileUrl(job["file"]), "_blank", 0, (prop("Hidden", True),))
    try:
        sheets = document.getSheets()
        closed = [place["cell"] for place in job["set"] if not is_open(sheets.getByName(place["sheet"]), place)]
        written = [place["cell"] for place in job["locked"] if is_open(sheets.getByName(place["sheet"]), place)]
        checked = [place["cell"] for place in job["set"] if sheets.getByName(place["sheet"]).getCellRangeByName(place["cell"]).Validation.Type.value != "ANY"]
        for place in job["set"]:
            put(sheets.getByName(place["sheet"]), place)
        answer = {"sheets": [{"name": name, "isProtected": sheets.getByName(name).isProtected(), "isVisible": sheets.getByName(name).IsVisible} for name in sheets.getElementNames()], "written": written, "closed": closed, "checked": checked}
        document.storeToURL(uno.systemPathToFileUrl(job["to"]), (prop("FilterName", "Calc MS Excel 2007 XML"),))
        return answer
    finally:
        document.close(True)


def main():
    job = json.load(sys.stdin)
    with tempfile.TemporaryDirectory() as profile:
        pipe = f"fill-{time.time_ns()}"
        command = ["soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--norestore", "--nologo", f"--accept=pipe,name={pipe};urp;"]
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            context = connected(pipe, process)
            desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
            json.dump(answered(desktop, job), sys.stdout)
            desktop.terminate()
        finally:
            try:
                process.wait(timeout=20)
            except subprocess.TimeoutExpired:
                process.kill()


main()
