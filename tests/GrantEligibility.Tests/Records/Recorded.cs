using GrantEligibility.Evaluation;
using GrantEligibility.Profiles;
using GrantEligibility.Records;
using GrantEligibility.Tests.Evaluation;

namespace GrantEligibility.Tests.Records;

/// <summary>A record under <see cref="ParkLaw"/>, made at a fixed time.</summary>
internal static class Recorded
{
    internal static readonly EligibilityEvaluator Evaluator = new([ParkLaw.Regime]);

    internal static readonly DecisionRecorder Recorder = new(Evaluator, new Clock(new DateTimeOffset(2021, 6, 1, 23, 30, 0, 123, TimeSpan.FromHours(-5))));

    internal static EligibilityQuestion Question { get; } = new()
    {
        Profile = ParkLaw.Profile((PracticeName.DutyToIntervene, false), (PracticeName.WarningShots, true)),
        Award = new Award { SchemaVersion = Award.CurrentSchemaVersion, Stage = AwardStage.New, Program = "Parks for All", FiscalYear = 2021 },
        AsOf = new DateOnly(2021, 6, 1),
        RegimeId = "PARK",
        Options = new Dictionary<string, string> { ["moon"] = "2021-05-26" },
    };

    internal static DecisionRecord Whole { get; } = Recorder.Record(Question, ProfileKeeping.Whole);

    private sealed class Clock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
