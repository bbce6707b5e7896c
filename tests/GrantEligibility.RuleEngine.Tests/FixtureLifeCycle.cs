// Tests of one fixture share no facts: each runs on an instance of its own.
[assembly: FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
