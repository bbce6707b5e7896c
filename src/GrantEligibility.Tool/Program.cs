using GrantEligibility.Tool;

return await GrantEligibilityCommand.RunAsync(args, Terminal.OfThisProcess());
