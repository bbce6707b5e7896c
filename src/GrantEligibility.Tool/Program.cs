using GrantEligibility.Tool;

return GrantEligibilityCommand.Run(args, Terminal.OfThisProcess());
