using GrantEligibility.Evaluation;
using GrantEligibility.Profiles;
using GrantEligibility.SafePolicing;

// What a program takes that asks the library one question: read a profile and an award, decide, print the outcome. The
// evaluator is made first, since it gets ready while the files are read.
var evaluator = new EligibilityEvaluator([SafePolicingRegimes.Eo13929]);
var profile = ProfileReader.ReadFile(args[0]).Value ?? throw new InvalidDataException(args[0]);
var award = AwardReader.ReadFile(args[1]).Value ?? throw new InvalidDataException(args[1]);
var decision = evaluator.Evaluate(new EligibilityQuestion
{
    Profile = profile, Award = award, AsOf = new DateOnly(2021, 3, 1), RegimeId = SafePolicingRegimes.Eo13929.Id,
});
Console.WriteLine(decision.Outcome);
