"""Opens workbooks in LibreOffice, changes cells, lets it calculate and tells what cells then show.

Reads a list of jobs as JSON from standard input and writes a list of answers to standard output. A job names a `file`, the `dump`
of which sheets it wants after a hard recalculation, and `edits`: each sets cells, reads others and puts everything back.
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


def shown(cell):
    error = cell.getError()
    return {"error": error} if error else cell.getDataArray()[0][0]


def used(sheet):
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    area = sheet.getCellRangeByPosition(0, 0, cursor.RangeAddress.EndColumn, cursor.RangeAddress.EndRow)
    return [list(row) for row in area.getDataArray()]


def put(cell, value):
    if value is None:
        cell.setFormula("")
    elif isinstance(value, str):
        cell.setFormula(value)
    else:
        cell.setValue(value)


def edited(document, sheets, edit):
    """Calculates once: what an edit puts back is calculated with the next one."""
    at = lambda place: sheets.getByIndex(place["sheet"]).getCellByPosition(place["column"], place["row"])
    before = [(at(place), at(place).getFormula()) for place in edit["set"]]
    for place in edit["set"]:
        put(at(place), place["value"])
    document.calculate()
    answer = [shown(at(place)) for place in edit["read"]]
    for cell, formula in before:
        cell.setFormula(formula)
    return answer


def answered(desktop, job):
    document = desktop.loadComponentFromURL(uno.systemPathToFileUrl(job["file"]), "_blank", 0, (prop("Hidden", True),))
    try:
        sheets = document.getSheets()
        document.calculateAll()
        dump = [used(sheets.getByIndex(index)) for index in range(sheets.getCount())] if job.get("dump") else []
        document.enableAutomaticCalculation(False)
        return {"dump": dump, "edits": [edited(document, sheets, edit) for edit in job["edits"]]}
    finally:
        document.close(True)


def main():
    jobs = json.load(sys.stdin)
    with tempfile.TemporaryDirectory() as profile:
        pipe = f"recalculate-{time.time_ns()}"
        command = ["soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--norestore", "--nologo", f"--accept=pipe,name={pipe};urp;"]
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            context = connected(pipe, process)
            desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
            json.dump([answered(desktop, job) for job in jobs], sys.stdout)
            desktop.terminate()
        finally:
            try:
                process.wait(timeout=20)
            except subprocess.TimeoutExpired:
                process.kill()


main()
