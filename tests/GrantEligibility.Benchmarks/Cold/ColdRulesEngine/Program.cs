using GrantEligibility.Benchmarks.RulesEnginePeer;
using GrantEligibility.Evaluation;
using GrantEligibility.Profiles;

// What a program takes that asks Microsoft RulesEngine one question, of the same files, read in the same way.
var profile = ProfileReader.ReadFile(args[0]).Value ?? throw new InvalidDataException(args[0]);
var award = AwardReader.ReadFile(args[1]).Value ?? throw new InvalidDataException(args[1]);
var answer = new RulesEngineEvaluator().Evaluate(new EligibilityQuestion
{
    Profile = profile, Award = award, AsOf = new DateOnly(2021, 3, 1), RegimeId = "EO13929",
});
Console.WriteLine(answer.Outcome);
