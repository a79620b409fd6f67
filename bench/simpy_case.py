#!/usr/bin/env python3
"""The same case in SimPy: parallel processes for the preservation, the formal request, the executing State's own order and
each item of evidence, with the distributions that bench/export-case.ts prints. For a comparison of speed.

    python3 bench/simpy_case.py --runs 2000 < case.json

Reads the case from standard input (or --case FILE) and prints one line of JSON:
{"runs": N, "seconds": s, "meanDays": ..., "outcomes": {...}}. Needs SimPy 3 or 4 (Debian: python3-simpy3).
"""
import argparse
import json
import math
import random
import sys
import time

import simpy

Z90 = 1.2815515655446004


def normal(rng):
    """Standard normal, cut at three standard deviations, as the simulator cuts it."""
    return max(-3.0, min(3.0, rng.gauss(0.0, 1.0)))


class Case:
    """One run: its environment, its luck, and what its processes tell one another."""

    def __init__(self, case, rng):
        self.case, self.rng = case, rng
        self.shares = case["shares"]
        self.env = simpy.Environment()
        self.friction = {}
        self.outcome = None
        self.answered = None
        self.ended = self.env.event()
        self.received = self.env.event()
        self.accepted = self.env.event()
        self.discharged = self.env.event()
        self.hold = False
        self.items = [Item(self, item) for item in case["items"]]

    def draw(self, share):
        return self.rng.random() < share

    def grip(self, key, sigma):
        if sigma == 0:
            return 1.0
        if key not in self.friction:
            self.friction[key] = math.exp(sigma * normal(self.rng))
        return self.friction[key]

    def lognormal(self, median, p90):
        if median == 0:
            return 0.0
        return median * math.exp(math.log(p90 / median) / Z90 * normal(self.rng))

    def dwell(self, stage, visit=1):
        total = 0.0
        for part in self.case["stages"][stage]:
            days = self.lognormal(part["median"], part["p90"])
            factor = part["factor"] * self.grip(part["friction"], part["sigma"])
            total += days * factor * (part["revisitFactor"] if visit > 1 else 1)
        return self.env.timeout(total)

    def end(self, outcome):
        self.outcome = outcome
        if not self.ended.triggered:
            self.ended.succeed()

    def alive(self):
        return any(item.state != "deleted" for item in self.items)

    def run(self):
        self.env.process(preservation(self))
        self.env.process(request(self))
        self.env.run(until=simpy.events.AnyOf(self.env, [self.ended, self.env.timeout(self.case["horizonDays"])]))
        return self.outcome or "silent"


class Item:
    """At the provider under its own retention and its user's hazard; frozen while any hold lasts."""

    def __init__(self, case, item):
        self.case, self.state, self.holds = case, "alive", 0
        env = case.env
        self.changed = env.event()
        retention = item["retentionDays"]
        hazard = item["hazardPerDay"]
        user = -math.log(1 - case.rng.random()) / hazard if hazard > 0 else math.inf
        self.due = min(math.inf if retention is None else retention, user)
        if self.due < math.inf:
            env.process(self.live())

    def live(self):
        env = self.case.env
        while self.state in ("alive", "frozen"):
            if self.state == "frozen":
                yield self.changed
                continue
            timer = env.timeout(max(0.0, self.due - env.now))
            yield timer | self.changed
            if self.state == "alive" and self.holds == 0 and env.now >= self.due:
                self.state = "deleted"

    def tell(self):
        event, self.changed = self.changed, self.case.env.event()
        event.succeed()

    def place(self):
        if self.state == "deleted":
            return
        self.holds += 1
        if self.state == "alive":
            self.state = "frozen"
        self.tell()

    def release(self):
        if self.state == "frozen" and self.holds > 0:
            self.holds -= 1
            if self.holds == 0:
                self.state = "alive"
            self.tell()

    def produce(self):
        if self.state != "deleted":
            self.state = "disclosed"
            self.tell()


def preservation(case):
    env, shares = case.env, case.shares
    yield case.dwell("preservation.preparing")
    yield case.dwell("preservation.relaying")
    yield case.dwell("preservation.deciding")
    if case.draw(shares["notExecuted"]):
        return
    yield case.dwell("preservation.freezing")
    if not case.alive():
        return
    for item in case.items:
        item.place()
    ends = env.now + case.case["holdDays"]
    visit = 0
    asked_for = None
    while not (case.received.triggered or case.accepted.triggered):
        lapse = env.timeout(max(0.0, ends - env.now))
        diary = max(0.0, ends - case.case["diaryDays"] - env.now)
        asks = case.case["extensionAvailable"] and asked_for != ends and not case.draw(shares["renewalMissed"])
        if asks:
            yield env.timeout(diary) | lapse | case.received | case.accepted
            if case.received.triggered or case.accepted.triggered:
                break
            asked_for = ends
            visit += 1
            yield case.dwell("preservation.extension", visit) | lapse | case.received | case.accepted
            if case.received.triggered or case.accepted.triggered:
                break
            unanswered = case.draw(shares["extensionUnanswered"])
            if env.now < ends and not unanswered and not case.draw(shares["extensionRefused"]):
                ends += case.case["holdDays"]
                continue
        yield lapse | case.received | case.accepted
        if case.received.triggered or case.accepted.triggered:
            break
        for item in case.items:
            item.release()
        return
    yield case.accepted | case.ended
    if case.accepted.triggered:
        env.process(own_order(case))
    for item in case.items:
        item.release()


def own_order(case):
    env, shares = case.env, case.shares
    for item in case.items:
        item.place()
    while True:
        lapse = env.timeout(case.case["orderDays"])
        missed = case.draw(shares["orderRenewalMissed"])
        renewal = env.timeout(max(0.0, case.case["orderDays"] - case.case["renewBeforeDays"]))
        yield (lapse if missed else renewal) | case.discharged | case.ended
        if case.discharged.triggered or case.ended.triggered or missed:
            for item in case.items:
                item.release()
            return


def request(case):
    env, shares = case.env, case.shares
    yield env.timeout(case.case["fileCompleteDays"])
    yield case.dwell("request.drafting")
    yield case.dwell("request.own-authority")
    if case.draw(shares["neverSent"]):
        return case.end("neverSent")
    if case.draw(shares["translation"]):
        yield case.dwell("request.translating")
    pick, channel = case.rng.random(), None
    for channel in case.case["channels"]:
        pick -= channel["share"]
        if pick < 0:
            break
    yield env.timeout(case.lognormal(channel["median"], channel["p90"]))
    case.received.succeed()
    yield case.dwell("request.queueing")
    if case.draw(shares["silence"]):
        yield env.timeout(case.case["silenceDays"])
        return case.end("silent")
    thin = case.draw(shares["thin"])
    slip = not thin and case.draw(shares["slip"])
    screening = questions = 0
    while True:
        screening += 1
        yield case.dwell("request.screening", screening)
        if thin and questions > 0:
            return (yield from refused(case))
        chance = shares["supplement"] if questions == 0 else shares["supplementAgain"] if questions == 1 else 0
        asks = (questions == 0 and (thin or slip)) or case.draw(chance)
        if not asks:
            break
        questions += 1
        yield case.dwell("request.query", questions)
        yield case.dwell("request.answering", questions)
    if any(case.draw(ground) for ground in shares["grounds"]):
        return (yield from refused(case))
    if case.draw(shares["postponement"]):
        yield case.dwell("request.postponed")
    conditions = case.draw(shares["conditions"])
    partial = not conditions and case.draw(shares["partial"])
    case.accepted.succeed()
    yield case.dwell("request.allocating")
    yield case.dwell("request.ordering")
    yield case.dwell("request.serving")
    for item in case.items:
        item.place()
    yield case.dwell("request.producing")
    lost = any(item.state == "deleted" for item in case.items)
    empty = not case.alive()
    for item in case.items:
        item.produce()
    case.discharged.succeed()
    if not empty:
        yield case.dwell("request.reviewing")
    yield env.timeout(case.lognormal(channel["median"], channel["p90"]))
    if not empty:
        yield case.dwell("request.accepting")
    case.answered = env.now
    case.end("lost" if lost else "partial" if partial else "obtained")


def refused(case):
    yield case.dwell("request.consulting")
    case.answered = case.env.now
    case.end("refused")


def main():
    parser = argparse.ArgumentParser(description="One case in SimPy, for a comparison of speed.")
    parser.add_argument("--runs", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--case", help="JSON of bench/export-case.ts; standard input where it is not given")
    given = parser.parse_args()
    if given.runs < 1:
        parser.error("--runs takes a whole number from 1 on")
    if given.case:
        with open(given.case, encoding="utf-8") as file:
            case = json.load(file)
    else:
        case = json.load(sys.stdin)
    rng = random.Random(given.seed)
    outcomes, days = {}, []
    start = time.process_time()
    for _ in range(given.runs):
        run = Case(case, rng)
        outcome = run.run()
        outcomes[outcome] = outcomes.get(outcome, 0) + 1
        if run.answered is not None:
            days.append(run.answered)
    seconds = time.process_time() - start
    mean = sum(days) / len(days) if days else None
    shares = {name: count / given.runs for name, count in sorted(outcomes.items())}
    print(json.dumps({"runs": given.runs, "seconds": seconds, "meanDays": mean, "outcomes": shares}))


if __name__ == "__main__":
    main()
