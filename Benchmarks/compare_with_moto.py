#!/usr/bin/env python3
"""Transitions a second of the interpreter in moto and of treadle, in one run.

usage: compare_with_moto.py TREADLE WORKLOADS

Of both only the interpretation counts, in CPU time. moto's runs in this process, after its parser.
treadle's is the time of a process that runs the work, less that of one that reads the same
definition and input and ends at once; the work is made so long that its
start does not matter, and of three such differences the middle one counts.
"""
import json, os, resource, subprocess, sys, tempfile, time

try:
    from moto.stepfunctions.parser.api import StateMachineType
    from moto.stepfunctions.parser.asl.eval.environment import Environment
    from moto.stepfunctions.parser.asl.eval.evaluation_details import AWSExecutionDetails
    from moto.stepfunctions.parser.asl.eval.event.event_manager import EventHistoryContext
    from moto.stepfunctions.parser.asl.eval.states import (
        ContextObjectData, ExecutionData, StateMachineData)
    from moto.stepfunctions.parser.asl.parse.asl_parser import AmazonStateLanguageParser
except ImportError as error:
    print(f"moto: skipped, it is not installed whole ({error})")
    sys.exit()


def environment(data):
    arn = "arn:aws:states:us-east-1:123456789012"
    return Environment(
        aws_execution_details=AWSExecutionDetails(
            account="123456789012", region="us-east-1", role_arn=f"{arn}:role"),
        execution_type=StateMachineType.STANDARD,
        context=ContextObjectData(
            Execution=ExecutionData(
                Id=f"{arn}:execution:bench:run", Input=data, Name="run", RoleArn=f"{arn}:role",
                StartTime="2020-01-01T00:00:00.000Z"),
            StateMachine=StateMachineData(Id=f"{arn}:stateMachine:bench", Name="bench")),
        event_history_context=EventHistoryContext.of_program_start(),
        cloud_watch_logging_session=None, activity_store={})


def moto(definition, data):
    """Seconds of CPU, and the output."""
    program = AmazonStateLanguageParser.parse(definition)[0]
    env = environment(data)
    start = time.process_time()
    program.eval(env)
    return time.process_time() - start, env.states.get_input()


def cpu_of_process(binary, definition, data):
    with tempfile.NamedTemporaryFile("w", suffix=".asl.json") as file:
        file.write(definition)
        file.flush()
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        output = subprocess.run(
            [binary, "run", file.name, "--no-limits", "--input-file", "-"], check=True,
            input=json.dumps(data).encode(), stdout=subprocess.PIPE).stdout
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
    return seconds, json.loads(output)


def gated(definition, works):
    """The definition behind a Choice state that lets the input in, or ends at once."""
    machine = json.loads(definition)
    rule = {"Variable": "$", "IsPresent": works, "Next": machine["StartAt"]}
    machine["States"]["Gate"] = {"Type": "Choice", "Choices": [rule], "Default": "At once"}
    machine["States"]["At once"] = {"Type": "Succeed"}
    machine["StartAt"] = "Gate"
    return json.dumps(machine)


def treadle(binary, definition, data):
    """Seconds of CPU, and the output."""
    working, idle = (gated(definition, works) for works in (True, False))
    differences = []
    for _ in range(3):
        seconds, output = cpu_of_process(binary, working, data)
        differences.append(seconds - cpu_of_process(binary, idle, data)[0])
    return sorted(differences)[1], output


def long_chain(definition, data):
    count = 50_000
    states = {f"P{i}": {"Type": "Pass", "Next": f"P{i + 1}"} for i in range(count)}
    states[f"P{count}"] = {"Type": "Pass", "End": True}
    return json.dumps({"StartAt": "P0", "States": states}), data, count + 1, data


def long_loop(definition, data):
    turns = 500_000
    return definition.replace("1000", str(turns)), data, 2 * turns + 3, {"n": turns}


def long_map(definition, data):
    items = list(range(100_000))
    return definition, {"items": items}, len(items) + 1, [{"v": item} for item in items]


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    binary, folder = sys.argv[1:]
    if not os.path.isdir(folder):
        print(f"moto: skipped, there are no workloads in {folder}")
        return
    with open(os.path.join(folder, "workloads.json")) as file:
        workloads = json.load(file)
    row = "{:<16} {:>10} {:>14} {:>9}"
    print(row.format("transitions", "moto 1/s", "treadle 1/s", "ratio"))
    for name, lengthen in [
        ("pass100", long_chain), ("choiceloop1000", long_loop), ("map1000", long_map)
    ]:
        with open(os.path.join(folder, f"{name}.asl.json")) as file:
            definition = file.read()
        with open(os.path.join(folder, f"{name}.input.json")) as file:
            data = json.load(file)
        seconds, output = moto(definition, data)
        theirs = workloads[name]["transitions"] / seconds
        note = "" if output == workloads[name]["expect"] else " (moto's output differs)"
        definition, data, count, expected = lengthen(definition, data)
        seconds, output = treadle(binary, definition, data)
        if output != expected:
            sys.exit(f"{name}: treadle's output differs")
        ours = count / seconds
        print(row.format(name, f"{theirs:,.0f}", f"{ours:,.0f}", f"{ours / theirs:,.0f}") + note)


main()
