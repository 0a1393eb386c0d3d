<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>planner</name>
    <message>
        <source> (and {count} more)</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (asked for)</source>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> + {fixed_minutes} min</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Always two.</source>
        <extracomment>planner/views</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> And {count} more.</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Did you mean {nearest}?</source>
        <extracomment>ui/widgets</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Due today.</source>
        <extracomment>planner/views</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> No backup of it is in “{folder}”: open a copy that you kept elsewhere, and keep this file until you have one.</source>
        <extracomment>planner/persistence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> The newest good backup is “{newest_backup}”.</source>
        <extracomment>planner/persistence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> The rule is changed as well.</source>
        <extracomment>ui/rules/trial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> There is nothing new in it.</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Would help: {remedy}.</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> after {clock}</source>
        <extracomment>planner/views</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <extracomment>planner/answers, planner/commands, planner/exchange, planner/exchange/taking_in, planner/problem_builder, planner/views, solver/deployment, solver/deployment/rules, solver/rota, ui/day, ui/hotspots, ui/outputs, ui/people, ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and gives up {days}</source>
        <extracomment>ui/rules/trial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and on </source>
        <extracomment>solver/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and {count} more</source>
        <extracomment>planner/exchange/taking_in, ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and {more_gaps}</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> before {clock}</source>
        <extracomment>planner/views</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> from midday</source>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>planner/answers, planner/exchange/taking_in, solver, solver/deployment, solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> to {day_name}</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> until midday</source>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> until {date}</source>
        <extracomment>planner/views</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> until {day}</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> until {words}{what}</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> {count} more.</source>
        <extracomment>planner</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> {more_must_iss} broken too.</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> {musts} broken.</source>
        <extracomment>ui/rules/trial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> {there} lie beside hotspots that are there already.</source>
        <extracomment>ui/crime_import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · Example data</source>
        <extracomment>ui/outputs, ui/rules/trial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · fair</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source># All rules</source>
        <extracomment>ui/handbook</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source># Keys and commands</source>
        <extracomment>ui/handbook</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>## Values</source>
        <extracomment>ui/handbook</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>## When it is broken</source>
        <extracomment>ui/handbook</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>## Where it comes from</source>
        <extracomment>ui/handbook</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of an agency</source>
        <extracomment>ui/settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of the straight line</source>
        <extracomment>ui/settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n Lates</source>
        <comment>%n Late</comment>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absences</source>
        <comment>%n absence</comment>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are</source>
        <comment>%n is</comment>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken musts</source>
        <comment>%n broken must</comment>
        <extracomment>ui/day, ui/outputs/kinds</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken rules</source>
        <comment>%n broken rule</comment>
        <extracomment>ui/day, ui/rota</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells</source>
        <comment>%n cell</comment>
        <extracomment>planner/answers, planner/commands, ui/answers, ui/build, ui/rota</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <comment>%n change</comment>
        <extracomment>planner/answers, solver/rota/rules, ui/day, ui/hotspots, ui/rota</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n concerns</source>
        <comment>%n concern</comment>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n concerns are</source>
        <comment>%n concern is</comment>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cover needs</source>
        <comment>%n cover need</comment>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dates</source>
        <comment>%n date</comment>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>%n day</comment>
        <extracomment>solver, solver/rota/rules, ui/outputs/kinds, ui/people, ui/rota, ui/settings/registers</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <comment>%n file</comment>
        <extracomment>planner/exchange/taking_in, ui/crime_import</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further ones</source>
        <comment>%n further one</comment>
        <extracomment>ui/rules</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gaps</source>
        <comment>%n gap</comment>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n headings</source>
        <comment>%n heading</comment>
        <extracomment>ui/imports</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hotspots</source>
        <comment>%n hotspot</comment>
        <extracomment>ui/crime_import, ui/day, ui/hotspots, ui/rota</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hotspots are</source>
        <comment>%n hotspot is</comment>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <comment>%n item</comment>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leave requests</source>
        <comment>%n leave request</comment>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <comment>%n line</comment>
        <extracomment>ui/outputs, ui/widgets</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines are</source>
        <comment>%n line is</comment>
        <extracomment>ui/settings</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locked cells</source>
        <comment>%n locked cell</comment>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locked tours</source>
        <comment>%n locked tour</comment>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <comment>%n minute</comment>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <comment>%n month</comment>
        <extracomment>planner/commands, ui/crime_import, ui/hotspots</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more gaps</source>
        <comment>%n more gap</comment>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more musts are</source>
        <comment>%n more must is</comment>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moves</source>
        <comment>%n move</comment>
        <extracomment>ui/cover</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n musts</source>
        <comment>%n must</comment>
        <extracomment>ui/build, ui/day, ui/rota, ui/rules/trial</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n musts are</source>
        <comment>%n must is</comment>
        <extracomment>ui/answers, ui/cover, ui/day, ui/rota</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n musts overridden</source>
        <comment>%n must overridden</comment>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open concerns</source>
        <comment>%n open concern</comment>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <comment>%n page</comment>
        <extracomment>ui/outputs, ui/outputs/kinds</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patrols</source>
        <comment>%n patrol</comment>
        <extracomment>ui/day, ui/hotspots</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <comment>%n person</comment>
        <extracomment>ui/build, ui/day, ui/people, ui/rota, ui/settings/registers</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are</source>
        <comment>%n person is</comment>
        <extracomment>planner/exchange/taking_in, ui/people, ui/rota</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places lie</source>
        <comment>%n place lies</comment>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preferences</source>
        <comment>%n preference</comment>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preferences are</source>
        <comment>%n preference is</comment>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preferences missed</source>
        <comment>%n preference missed</comment>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposed hotspots</source>
        <comment>%n proposed hotspot</comment>
        <extracomment>planner/commands, ui/crime_import</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n published points</source>
        <comment>%n published point</comment>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reasons</source>
        <comment>%n reason</comment>
        <extracomment>ui/answers</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <comment>%n record</comment>
        <extracomment>planner/exchange/taking_in, ui/crime_import, ui/hotspots</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests</source>
        <comment>%n request</comment>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests are</source>
        <comment>%n request is</comment>
        <extracomment>ui/answers</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rest days</source>
        <comment>%n rest day</comment>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <comment>%n row</comment>
        <extracomment>ui/imports, ui/rota</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are</source>
        <comment>%n row is</comment>
        <extracomment>ui/imports</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rules</source>
        <comment>%n rule</comment>
        <extracomment>ui/answers, ui/rota, ui/rules</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rules are</source>
        <comment>%n rule is</comment>
        <extracomment>ui/rules</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rules broken</source>
        <comment>%n rule broken</comment>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run sheets</source>
        <comment>%n run sheet</comment>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentences</source>
        <comment>%n sentence</comment>
        <extracomment>ui/answers</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shift types</source>
        <comment>%n shift type</comment>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shift types are</source>
        <comment>%n shift type is</comment>
        <extracomment>ui/answers</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shifts</source>
        <comment>%n shift</comment>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stops</source>
        <comment>%n stop</comment>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things</source>
        <comment>%n thing</comment>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tours</source>
        <comment>%n tour</comment>
        <extracomment>planner/commands, planner/exchange/taking_in, solver/rota/rules, ui/outputs, ui/people, ui/rules/trial, ui/settings/registers</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <comment>%n value</comment>
        <extracomment>ui/rules</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <comment>%n visit</comment>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits are</source>
        <comment>%n visit is</comment>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wards</source>
        <comment>%n ward</comment>
        <extracomment>planner/commands, planner/exchange/taking_in, ui/hotspots</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ways have</source>
        <comment>%n way has</comment>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <comment>%n week</comment>
        <extracomment>solver, solver/rota/rules, ui/rota, ui/settings/registers</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Absence…</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept into the draft</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Active hours…</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All concerns</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All rules</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Approve the leave asked for</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>ui/widgets</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Best slots…</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Both</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Build…</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel, keep the draft</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose the file…</source>
        <extracomment>ui/imports</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close the concern…</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Concern</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Concerns</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard the plan</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export to Excel…</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit the map</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Four weeks</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <extracomment>ui/widgets</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import from Excel…</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Issue to briefing…</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Join or split…</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys and commands</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock or unlock</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Minutes from studies…</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;More about the person…</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Musts only</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <extracomment>ui/widgets</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next request</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open concerns</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open or new…</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Place the concern</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Placed concerns</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preferences only</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print the briefing…</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <extracomment>ui/imports</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read this sheet</source>
        <extracomment>ui/imports</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refuse the leave asked for</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rest day</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Roster</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rota</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save now</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Set-up of the hotspots</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop and use best</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Strip below</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Times somebody cannot work…</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Watch, or pass on</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who could swap</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who could take it…</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who the rule applies to…</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Whole page</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write as a file…</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+0 min</source>
        <extracomment>ui/widgets</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, a rule is broken</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, asked</source>
        <extracomment>planner/views, ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, asked for</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, at most</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, bank holiday</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, below target</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, best so far costs {short_duration} of missing cover</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, best {best_minutes}</source>
        <extracomment>ui/rules/trial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, changed</source>
        <extracomment>ui/cover</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, far below target</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, mends {broken_musts}</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, needed</source>
        <extracomment>ui/imports</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, proven not below {bound_minutes}</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, runs out soon</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, runs out {day}</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, the first {most_lines} shown</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, was </source>
        <extracomment>ui/rules/trial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {briefing_only} briefing only</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {count:,} left out ({reason})</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {count} waiting</source>
        <extracomment>ui/widgets</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {name} base</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {others} briefing only</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {unknown} more without a known place</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- [{title}]({key}.md): {kind}</source>
        <extracomment>ui/handbook</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 or Delete</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: together.</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 is the most pressing.</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 min</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 must stays</source>
        <extracomment>ui/cover</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 person</source>
        <extracomment>planner/views</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 tour changes</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 × 15–20 min a day</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 days</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 min</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 to 16 min works best</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 % is the smallest.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>130 % makes 1.3 km of 1 km. A table of travel times, once read in, comes first.</source>
        <extracomment>ui/settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 days</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 min</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>200 % is the largest.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 h {tally}</source>
        <extracomment>ui/handbook</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 or more</source>
        <extracomment>planner/views</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 × 15 min a day</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 weeks</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 days</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9 × 5 min a day</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>98 % of it was delivered. Street crime was 32 % lower, harm 89 %; three days in a row worked for about three more.</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; and </source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; and {count} more</source>
        <extracomment>ui/rules/trial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; by {act_by_date}</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; {cells} of the draft would change</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; {dates} with figures of their own</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; {left} still to check</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; {row_iss} stored already</source>
        <extracomment>ui/imports</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A buddy for lone visits</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A build finds the plan with the least missing cover within every must.</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A build is running.</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A build is running: stop it or cancel it first.</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A build keeps a locked stop, its time and its people.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A build keeps locked cells as they are.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A build never breaks it.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A build of a day is running.</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A build works on a draft. Start one on Rota; what is published stays as it is.</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A checked backup is made first; undo takes the whole import back as one step.</source>
        <extracomment>ui/crime_import, ui/imports</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy as {name}</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy that nobody opens without its passphrase; this file stays as it is.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day of court, training or aid is worked, so it is no rest day; a day of leave or sickness is one.</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day on which the person has become absent is no change. A day that was not published is free.</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day to look again, or another service.</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day under way is changed as little as possible when it is planned anew</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft: these tours may still change. Publish the rota first.</source>
        <extracomment>ui/outputs/kinds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft: what it says may still change.</source>
        <extracomment>ui/outputs/kinds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A duty may begin at any half hour. What is needed is the target of the cover of that day.</source>
        <extracomment>ui/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few words under a date of the Rota that everybody should see: Match 15:00.</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file cannot be opened: {strerror}. Nothing was imported.</source>
        <extracomment>ui/crime_import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A grid reference such as NZ 507 328, or metres east and north such as 450700, 532800.</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hotspot is patrolled by people of a role that may, as many as it asks for, and of two agencies where it says so</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hotspot is patrolled within {within_minutes} of the same time on at most {most_days} out of {of_days}</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lock holds something that is no patrol and no visit of this day.</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lock names a shift type that does not exist. Remove it.</source>
        <extracomment>solver/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A minute must have at least one unit of time.</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A must.</source>
        <extracomment>ui/day, ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new draft of the week in hand, with the tours of everybody&apos;s repeating pattern.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new draft with everything that was issued.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new draft with everything this rota holds; this one stays as it is.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new {one} is being entered: Add or Cancel.</source>
        <extracomment>ui/settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page each: tours, places, tasks</source>
        <extracomment>ui/outputs/kinds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page of sentences for a manager</source>
        <extracomment>ui/outputs/kinds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A patrol and a visit.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A patrol lasts as long as its hotspot asks for, no shorter and no longer</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pattern has 1 to {longest_cycle_days} days, not {codes}.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person counts in a band for the minutes on duty and not absent, a tour of the evening before included. Needs on shift types count heads, and each missing head counts the minutes set for it.</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person with the restriction night is never given a shift type with the tag night.</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person’s own figure comes first. Who attends the daily briefing needs no other.</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person’s own figure comes first; blocked time at the end of a tour needs none.</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan exists; {result}{proven}{cells}</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A preference counts 0 min or more, not {price}.</source>
        <extracomment>solver</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quarter of a year, letters only.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request for this day is {request}.</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request names one or several shifts, a rest day, or what is not wanted.</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rest day instead would cost {cost} less.</source>
        <extracomment>planner</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rest day instead would cost {cost} more.</source>
        <extracomment>planner</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A role belongs to an agency. Add the agency first.</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A role or agency with its least people, or everyone of it on duty then; or people.</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rota cannot start on {start_date}.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rota has 1 to {longest_rota_days} days, not {days}.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rota starts from everybody’s pattern. Who works which, and on which line, is set on People.</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule applies to everyone, or to those who are named.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule of {of}, under *{value}*.</source>
        <extracomment>ui/handbook</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule that is off is not checked.</source>
        <extracomment>ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run that began before the period counts from its first day. Court, training and aid count as days worked; leave and sickness end a run.</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run that touches the first known day or the last day of the period may go on outside it, so it is not judged.</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second draft holds it: {tours} differ.</source>
        <extracomment>ui/rules/trial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stop at another time, by somebody else or with other people is one taken off and one put on, for everybody who is at it.</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stop at {start_minute} ends before it starts.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stop has begun when its people are there or on their way.</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tour of duty starts with {briefing_minutes} of briefing at the base</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tour stays on a day of which only a part is taken; Rota tells what is short once approved.</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A visit is at one of the places. Add its own on Places and base first.</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A visit is made by its named worker, or else by the deputy</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A visit is made by its whole crew, each for the time their part takes</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A visit is made by people with the powers it needs, of the roles and agencies it asks for</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A visit is made on the last day of its deadline at the latest</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A visit left out counts by its priority: safeguarding {safeguarding}, statutory {statutory}, appointment {appointment}, due date {due_date}, routine {routine}</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A visit made alone has a buddy who is on duty for the whole of it</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A visit starts within its preferred hours</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A visit starts within one of its windows</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A visit that is tied to its named worker is made by the named worker or the deputy</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ward map needs at least one ward.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A window is an appointment with the household: those who come one after the other all start in the same one.</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workbook or a CSV file with one line of headings, or a map of wards. Nothing is changed before the last step says what would be.</source>
        <extracomment>ui/imports</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {kind} names a person or a day outside the period. Remove it.</source>
        <extracomment>solver/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {value} is not joined by hand; patrols and visits are.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A3 landscape, one page wide</source>
        <extracomment>ui/outputs/kinds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4 portrait, {pages}</source>
        <extracomment>ui/outputs/kinds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4, {pages}</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 2.5 patrols of 10 minutes were delivered, some 55 % of the plan: expect less than is planned.</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 5 patrols of 5 minutes were delivered. Koper (1995) saw patrols deter from about 10 minutes.</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the clash</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this output</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this rule</source>
        <extracomment>ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absence</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absences</source>
        <extracomment>solver/rota/rules, ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absences, everybody</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absences, {agency}</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept a request</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept and publish</source>
        <extracomment>ui/cover</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept into a draft</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept into the draft</source>
        <extracomment>ui/answers, ui/build, ui/cover, ui/rules/trial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the build</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the build into {rota}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the day of {date}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the trial</source>
        <extracomment>ui/rules/trial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept {proposed_hotspots}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept: {words}</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act by</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>planner/commands, ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active hours</source>
        <extracomment>planner/exchange/taking_in, ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active hours of hotspots</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active hours of the new hotspots, every day</source>
        <extracomment>ui/crime_import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active hours on {name}</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active hours, every day</source>
        <extracomment>ui/crime_import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>ui/people, ui/settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add England’s of {year} and {day_year}</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <extracomment>ui/crime_import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a hotspot…</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person…</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a rule</source>
        <extracomment>ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add agency {name}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add as shift types</source>
        <extracomment>ui/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add cover line {name}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files…</source>
        <extracomment>ui/crime_import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add hotspot</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add hotspot {name}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add hotspots one by one, or let police crime files propose them.</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add hotspots…</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one of what this screen lists.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add pattern {name}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add people on People, then start the rota again.</source>
        <extracomment>ui/outputs/kinds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add people one by one, or read your staff list.</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add people with a role first.</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add people…</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add person</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add reason {text}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add role {name}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add rule</source>
        <extracomment>ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add rule {rule}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add rule: {title}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add rule…</source>
        <extracomment>ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add shift type {code}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the &amp;bank holidays…</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first</source>
        <extracomment>ui/settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first one here. Every change can be taken back.</source>
        <extracomment>ui/settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to a hotspot</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to hotspot {number}</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add visit {case_ref}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {kind} {name}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {known_as}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {name}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {name}, {when}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {one}</source>
        <extracomment>ui/settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to every way by car.</source>
        <extracomment>ui/settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added. This list does not reach there.</source>
        <extracomment>ui/settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add…</source>
        <extracomment>ui/settings/editors</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adult at risk</source>
        <extracomment>planner/views</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After dark</source>
        <extracomment>ui/settings, ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After step 1</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agencies</source>
        <extracomment>planner/views, ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency and role</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed weekdays and times on which the person in hand never has a tour.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>ui/concerns, ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it is stored already, and no hotspot is taken. There is nothing to import.</source>
        <extracomment>ui/crime_import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them exist.</source>
        <extracomment>ui/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All preferences on one scale</source>
        <extracomment>ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All preferences on one scale: broken once, as bad as so much missing cover</source>
        <extracomment>ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rules</source>
        <extracomment>ui/handbook</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All swaps…</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All wards</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {hotspots}</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed, {price}</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed: {price} with nothing else moved.</source>
        <extracomment>ui/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alone after dark</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already open by {user} on {computer} since {since}. Open view-only?</source>
        <extracomment>planner/persistence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also at the briefing: {attending}</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An absence is removed on People.</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty field is open: held already, or without end.</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An hour that weighs 1 or more is active; hours that a hotspot has no line for are not.</source>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An officer’s pace between two stops.</source>
        <extracomment>ui/settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And {letter}.</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using this file. Your last change was not saved; try again.</source>
        <extracomment>planner/persistence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ans&amp;wers</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>ui/answers, ui/concerns, ui/crime_import, ui/imports</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <extracomment>ui/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apart at least</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apart at most</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies to</source>
        <extracomment>ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <extracomment>planner/commands, ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve anyway</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve leave</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve the request of the selected person.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by {approved_by}</source>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved, {tours} in {version} {became}.</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apr</source>
        <extracomment>solver</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>April</source>
        <extracomment>solver</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows; Shift+Arrows</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;a table…</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a preference</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a table</source>
        <extracomment>ui/widgets</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As little time as possible is spent on the way</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the Day</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the Early</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the Late</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the Middle</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>ui/settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again.</source>
        <extracomment>planner, planner/beside</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for fewer</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked to cover for {name}, {tour}, {when}, and declined</source>
        <extracomment>ui/cover</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked to swap with {name}, {tour}, {when}, and declined</source>
        <extracomment>ui/cover</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign at {start_minute}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign {item} at {seats}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At</source>
        <extracomment>ui/concerns, ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a point of its own</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {days} off in a row</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {days} worked in a row</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {least} {skill} on every {shifts}</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {rest_days} rest days in every {span_days}</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {rest_minutes} rest between tours of duty</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {most} tours on {shifts} in the period</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {most} weekends worked in {weeks}</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At or before the start means on the next day.</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the base</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the head of the window, of the workbook and of the briefing.</source>
        <extracomment>ui/settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attended by</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aug</source>
        <extracomment>solver</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>August</source>
        <extracomment>solver</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average hours a week</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average hours over the limit</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average hours, {weeks}</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average no more than {minutes_a_week} a week over {weeks}</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away</source>
        <extracomment>planner/answers, planner/views</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away part of the day: {part_absence}.</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away, limit {limit}</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B&amp;uild</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B&amp;uild in hand</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back at the base</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the &amp;ways out</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <extracomment>ui/cover</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the ways out</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backward rotation</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank holiday</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank holiday {date}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank holidays</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank holidays and what is on</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank holidays in view</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank holidays over fair share</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank holidays {map}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base</source>
        <extracomment>planner/problem_builder, ui/day, ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base: {name}</source>
        <extracomment>ui/settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Became a visit</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before it goes out</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being looked at</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below target and crime data</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below target on {day}</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the minimum</source>
        <extracomment>ui/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the target</source>
        <extracomment>ui/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best cover</source>
        <extracomment>ui/cover</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best from</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best plan found</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best slots</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best until</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best {best_minutes}</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better</source>
        <extracomment>ui/answers, ui/cover</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between patrols</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between {least_minutes} and {most_minutes} of duty in the period</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between {least} and {most} tours of duty in the period</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between, min</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black and white with strong edges, light or dark as the system is.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both under the rules in use. Nothing is changed from here.</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both versions in figures</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaches of this rule</source>
        <extracomment>ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaking it has a price in minutes of missing cover.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaking it once counts as</source>
        <extracomment>ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaks a must: {broken}{more}</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaks a must: {text}.</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briefing</source>
        <extracomment>planner/views, ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briefing at the start of a tour</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briefing at the start of a tour, time to write up at its end and when the meal break lies are rules, so that they can differ by person. A tour’s meal break is as long as its shift type says.</source>
        <extracomment>ui/settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briefing of {isoformat}</source>
        <extracomment>ui/outputs/kinds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briefing {day} {year}</source>
        <extracomment>ui/outputs/kinds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briefings</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring cover up to its target in every band and shift type</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring forward</source>
        <extracomment>planner/live_day, solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken by hand</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken musts</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken musts: nothing is published while there are any</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken: {breach_text}.</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build</source>
        <extracomment>ui, ui/build, ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build again</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build again; if it ends again, build fewer weeks at once.</source>
        <extracomment>planner</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build day…</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build the draft under the rules as they are and set the plan beside it, before anything changes.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build trial</source>
        <extracomment>ui/rules/trial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build {title}</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build · {title}</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building the trial, {seconds} s{best}. {version} stays as it is.</source>
        <extracomment>ui/rules/trial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building, {seconds} s</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Builds the draft under these rules and sets the plan beside it; nothing changes until it is accepted.</source>
        <extracomment>ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build…</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built in {seconds:.0f} s, {status}.{broken} {version} is kept until you accept.</source>
        <extracomment>ui/rules/trial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By bicycle</source>
        <extracomment>ui/settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By car</source>
        <extracomment>ui/settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By case reference, at the place of the report, by the date of the priority.</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hotspot</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By its letter</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By officer</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By officer or by &amp;hotspot</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ell</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV file</source>
        <extracomment>ui/outputs/kinds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <extracomment>ui/imports</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar file</source>
        <extracomment>ui/outputs/kinds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar of one person: {title}, {version}</source>
        <extracomment>ui/outputs/kinds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call in one {role}, {when}</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller of {reference} is told</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls to make. Only the case reference is kept of whom one concerns, never a name.</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be given in new rotas</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can do</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui, ui/cover, ui/settings, ui/widgets</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel, keep draft</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel, keep the day</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>planner/views</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot work</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card {page} of {count}{example}</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case reference</source>
        <extracomment>ui/concerns, ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells that differ</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>ui/day, ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a bank holiday</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a commitment</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a concern</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a hotspot</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a note on a day</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a pattern</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a person</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a place</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a reason</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a role</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a rule</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a shift type</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a skill</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a value, or build under it as it is.</source>
        <extracomment>ui/rules/trial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a visit</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change an absence</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change an agency</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change between rows of people and rows of hotspots.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change cover</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change cover line {name}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change cover of {group}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change dates…</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change fixed time off</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change hotspot {hotspot}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change reason {row}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change rule: {title}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change settings</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the &amp;dates asked for…</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the hours of cover</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the hours of cover of {row}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the value</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change visit {case_ref}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what is selected.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {bare}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {commitment}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {kind} of {person}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {name}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {person}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {place}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {reference}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {row}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {tours}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since the rota was published.</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes by person</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes from the published rota</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes only</source>
        <extracomment>ui/rules/trial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>ui/hotspots, ui/people, ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charity</source>
        <extracomment>planner/views</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart of the day</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>ui/day, ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check and import</source>
        <extracomment>ui/imports</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check every rule now.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check rows</source>
        <extracomment>ui/crime_import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the usual set</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check; go to the next problem</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>ui, ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking every move of one or two people …</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking every ring of up to three people …</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child</source>
        <extracomment>planner/views</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &amp;postcodes…</source>
        <extracomment>ui/imports</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a day (Alt+Down)</source>
        <extracomment>ui/widgets</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <extracomment>ui/imports</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder of crime files</source>
        <extracomment>ui/crime_import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a person&apos;s day in the grid.</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a way out first, or look at the plan that breaks least.</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose among the drafts and published versions of the week in hand.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose crime files</source>
        <extracomment>ui/crime_import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files</source>
        <extracomment>ui/crime_import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file of postcodes</source>
        <extracomment>ui/imports</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file to import</source>
        <extracomment>ui/imports</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the place of the visit, or write its point: NZ 507 328.</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the reason.</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the set of rules that builds and checks keep to.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the shift of the selected cells; in the grid its letter does the same.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the ward boundaries</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose ward boundaries</source>
        <extracomment>ui/crime_import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose wards…</source>
        <extracomment>ui/crime_import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what it holds</source>
        <extracomment>ui/imports</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who goes along with the stop, or who leaves a joint one to the others.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Civil dusk and dawn at the base, by date. The rule of this name says how strictly.</source>
        <extracomment>ui/settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <extracomment>ui/widgets</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear {tours}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clocks go back</source>
        <extracomment>planner/problem_builder</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/answers, ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close a concern</source>
        <extracomment>planner/commands, ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window; the draft stays as it is.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close {name} in Excel, or save under another name. {kept}</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close {reference}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed otherwise</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close…</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse or expand a group, on its row</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <extracomment>ui/crime_import, ui/imports</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns not used: {unused}.</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns that are read</source>
        <extracomment>ui/crime_import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands and keys</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitment</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitments</source>
        <extracomment>solver/deployment/rules, ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare &amp;versions…</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare versions</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared by the clock on the wall, between tours on two days in a row.</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concern</source>
        <extracomment>planner/commands, ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concern to hotspot</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concern to visit</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concerns</source>
        <extracomment>ui, ui/concerns, ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concerns sho&amp;ws</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concerns to act on by today:</source>
        <extracomment>planner/views</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concerns: the closed ones too.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concerns: those that became a patrol or a visit.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concerns: those that wait or are watched.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <extracomment>ui/handbook</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contr.</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract h</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract, hours a week</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracted hours</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracts of employment; Police Regulations 2003, Annex E</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y this set under a new name…</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <extracomment>ui/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected cells, for here or for Excel.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the set of rules</source>
        <extracomment>ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy versions</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>ui/answers, ui/build, ui/cover, ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost and cover side by side…</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost is counted in missing cover. RD rest day; → what was, and what would be.</source>
        <extracomment>ui/rules/trial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost is counted in time of missing cover: +0 h 40 is as bad as 40 minutes uncovered.</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost is what the day’s cost changes by, in missing cover: below zero the day gets better.</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost over time</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost over time: best found {best_minutes}{bound}, {improvements} steps</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost over time: no plan yet</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost, in missing cover</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could someone be hurt</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could someone be hurt?</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Council</source>
        <extracomment>planner/views</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Councillor</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted by the clock: a tour that runs past midnight into a day of leave overlaps it.</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from the end of one tour to the start of the next, in hours that really pass, so the night on which the clocks go forward gives an hour less. Every two tours closer together than the rest count once; a part of an hour short counts as a whole one.</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted in wall time: a tour from 15:00 overlaps a day that ends at 15:30 because of school.</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted over so many weeks up to the end of the period, as far as they are known, and always over the whole period. Only whole units above the fair share count: with 7 to share among 3 equals, nobody should have more than 3.</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted shift type by shift type among the people the rule applies to. Everybody on a shift with too few holders counts once for each holder missing. The skill must not have expired on the day.</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts as</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts as a Late</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts as a late</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts as a night</source>
        <extracomment>planner/commands, ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts towards</source>
        <extracomment>ui/crime_import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Court</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover</source>
        <extracomment>planner/answers, planner/commands, solver, ui/answers, ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover against requirement</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover below target</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover is the same on every day.</source>
        <extracomment>ui/rules/trial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover met</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover of {name}, {date} {band}: at least {least}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover short</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover where it differs</source>
        <extracomment>ui/rules/trial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover {start_minute}–{end_minute}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover, roles</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crew</source>
        <extracomment>ui/hotspots, ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crime</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crime data</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crime files (*.csv)</source>
        <extracomment>ui/crime_import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crime of {months} is imported, {taken} taken.</source>
        <extracomment>ui/crime_import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crime type</source>
        <extracomment>ui/crime_import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crime, {crime_months} mo.</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Da&amp;y</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily briefing</source>
        <extracomment>ui/outputs/kinds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily briefing, {day}</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>ui/settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark on white.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>ui/answers, ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date, name, number, letters, start, end and paid hours, for payroll or another program.</source>
        <extracomment>ui/outputs/kinds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>ui, ui/answers, ui/build, ui/day, ui/outputs, ui/outputs/kinds, ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day issue</source>
        <extracomment>ui/outputs/kinds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day issue {issue}</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day not planned yet</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day notes</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of Action</source>
        <extracomment>planner/views</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day sho&amp;ws</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day, {title}</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day: a row for every hotspot.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day: a row for everybody on duty.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days for which the pattern says nothing, and days on which the person is absent, are left out.</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days off the pattern</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days on which one of them is absent are left out.</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days with run sheets</source>
        <extracomment>ui/outputs/kinds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days worked in a row</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dec</source>
        <extracomment>solver</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>December</source>
        <extracomment>solver</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined, next</source>
        <extracomment>ui/cover</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DejaVu Sans</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deputy</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detour</source>
        <extracomment>ui/settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>ui/rules/trial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>ui/build, ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard a draft</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard trial</source>
        <extracomment>ui/rules/trial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard {rota}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discarded. The day is unchanged.</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disruption</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do what is chosen for the concern in hand; Ctrl+Enter does the same.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>planner/views, ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dosage</source>
        <extracomment>ui/day, ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>planner/domain, ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driver grade</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop-in</source>
        <extracomment>planner/views</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duties that cover it</source>
        <extracomment>ui/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duties {period_words}</source>
        <extracomment>ui/outputs/kinds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duties: {title}, {version}</source>
        <extracomment>ui/outputs/kinds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty</source>
        <extracomment>ui/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty sergeant ____________________   Signed ____________________</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty {hours}</source>
        <extracomment>ui/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each agency sends as many people to a commitment as it asks for</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each change is saved as it is made. Undo works after a restart too.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each hotspot gets its target of patrol minutes</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlies after Lates</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early after Lates</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit person</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect on {name}: none, because {title} is not active then.</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect on {name}: the target of {title} rises from {target} </source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employers</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employment Rights Act 1996, section 80F; Part-time Workers Regulations 2000</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EncryptedPackage</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the build and forget its plan.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the build with the best plan found so far.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <extracomment>ui/outputs/kinds, ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English (UK)</source>
        <extracomment>ui/settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enough by this count: the other musts above forbid it together.</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enough of each agency at a commitment</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter shows it in the rota.</source>
        <extracomment>ui/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter takes</source>
        <extracomment>ui/widgets</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equality Act 2010, section 20</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equipment</source>
        <extracomment>ui/settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equipment is out from the start to the end of the tour of anybody who patrols or visits.</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc goes back to the list, where Delete removes the {one}.</source>
        <extracomment>ui/settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change is saved as it is made</source>
        <extracomment>ui/settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change is saved as it is made; this says when.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every command with its key.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every export is recorded in the file</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every must is met</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every part of it is met.</source>
        <extracomment>ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every possible move of one or two people was checked: {moves}, {allowed} allowed, ranked exactly.</source>
        <extracomment>ui/cover</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every ring of one, two or three people was checked: {allowed} allowed, ranked exactly.</source>
        <extracomment>ui/cover</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every target is met.</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every target of {day} is met</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every two of their tours that overlap by more than is allowed count once.</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every visit that this day may hold is on a run sheet.</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every weekend of the period is counted with the ones before it, as far as they are known. With 0 weeks the weekends of the period are counted by themselves.</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody is back at the base {write_up_minutes} before the tour ends, to write up</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody named for a commitment attends all of it</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone</source>
        <extracomment>planner/views</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone in the team</source>
        <extracomment>ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone, or an agency, a role, holders of a skill, or people by name.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything assigned</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is assigned.</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything of the day in view.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <extracomment>ui/outputs/kinds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to Excel…</source>
        <extracomment>ui/outputs, ui/outputs/kinds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2 edit · Del remove</source>
        <extracomment>ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F5 builds the trial. {kept}</source>
        <extracomment>ui/rules/trial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F5 finds the fewest hours of duty that cover it.</source>
        <extracomment>ui/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F6 to move here</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F8 next</source>
        <extracomment>ui/day, ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair share of Lates</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair share of bank holidays</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair share of weekends</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fairness</source>
        <extracomment>solver</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feb</source>
        <extracomment>solver</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>February</source>
        <extracomment>solver</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Few changes to a day under way</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer days, more of each.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewest people moved</source>
        <extracomment>ui/cover</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewest tours</source>
        <extracomment>ui/cover</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files and folders to read</source>
        <extracomment>ui/crime_import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files named …-street.csv, one for a month, or folders of them. Reading a month again replaces what is stored for it.</source>
        <extracomment>ui/crime_import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files read</source>
        <extracomment>ui/crime_import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files stay on this computer. They come from data.police.uk, one a month and force.</source>
        <extracomment>ui/crime_import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill {cells}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>ui/rota, ui/rules, ui/widgets</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter commands</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter concerns</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter hotspots</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter people</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the list</source>
        <extracomment>ui/settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter {concerns}</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter {hotspots}</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter {persons}</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a page</source>
        <extracomment>ui/handbook</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a person, a date or a command by typing.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a rule</source>
        <extracomment>ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the best plan for the period in hand.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the duties</source>
        <extracomment>ui/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>ui/crime_import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fire service</source>
        <extracomment>planner/views</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <extracomment>ui/hotspots, ui/people, ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First plan found</source>
        <extracomment>planner</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First plan, {broken} musts broken</source>
        <extracomment>planner</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First steps</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First value</source>
        <extracomment>ui/imports</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First week</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the width</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five minutes &amp;earlier</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five minutes &amp;later</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five short steps to a first rota. You can stop at any point; everything is saved as you go and nothing is sent anywhere.</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed time off for {person}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag or result</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For one of its own: NZ 507 328.</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forbidden succession</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forbidden successions</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forbids</source>
        <extracomment>ui/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the plan; the draft stays as it is.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward rotation</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>ui/crime_import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fri</source>
        <extracomment>solver</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friday</source>
        <extracomment>solver</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fridays</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>ui/concerns, ui/day, ui/hotspots, ui/people, ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a time on: what has begun stays, and what would change is shown first.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From dusk to dawn people go in pairs</source>
        <extracomment>ui/settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From midday on the first day</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the report</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the week in hand on. Activities at a fixed time; run sheets are planned around them.</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {after_dusk_minutes} after civil dusk to civil dawn nobody goes alone, unless the place is assessed as safe</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {from_clock} hotspots of high risk are patrolled by two</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Furthest over fair share of Lates</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Furthest over fair share of weekends</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>ui/settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General has no list. Choose one at the left.</source>
        <extracomment>ui/settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting about</source>
        <extracomment>ui/settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it to {names} at {start}</source>
        <extracomment>planner/live_day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it to {names} at {when}{start}</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it to {name} at {minute}</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the day&apos;s run sheets out; later changes need a revision.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give {name} to {to}, {at}; {problem_name} is free at {then}</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go along</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <extracomment>ui, ui/widgets</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Build.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Concerns.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Day.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Hotspots.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Outputs.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to People.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Rota, Day, Hotspots …</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Rota.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Rules</source>
        <extracomment>ui/settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Rules.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Settings.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a person, a date or a command</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a person, date or command</source>
        <extracomment>ui, ui/widgets</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the day on which the selected rule is broken first.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next broken rule, missed preference or gap in cover.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next request for leave that waits for an answer.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the problem before.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granting a request costs</source>
        <extracomment>ui/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid reference</source>
        <extracomment>ui/concerns, ui/hotspots, ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H&amp;otspots</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handbook</source>
        <extracomment>ui/handbook</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a deadline</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has it happened before</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has it happened before?</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading for {name}{what}</source>
        <extracomment>ui/imports</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading in the file</source>
        <extracomment>ui/imports</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headings of the same name are matched already. What is needed has to be in the file.</source>
        <extracomment>ui/imports</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health and Safety Executive, HSG256 Managing shift work</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard through</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held by</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held from</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held until</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden sheets were not read: {hidden}.</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>ui/widgets</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>ui/settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of this cell</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holders of {names}</source>
        <extracomment>planner/views</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hotspot</source>
        <extracomment>ui/concerns, ui/day, ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hotspot patrols</source>
        <extracomment>ui/outputs, ui/outputs/kinds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hotspot {hotspot} is in run sheets or concerns. Enter a last day instead.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hotspot {name}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hotspot {name}: active hours need a weekday and an end after the start.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hotspot {split}</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hotspots</source>
        <extracomment>planner/exchange/taking_in, ui, ui/hotspots, ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hotspots active today</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hotspots and &amp;dosage</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hotspots and dosage, {split}</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hotspots are patrolled within their active hours</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hotspots of your own</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hotspots on {day}</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hotspots sho&amp;ws</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hotspots today</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hotspots: patrol minutes against target, by hotspot and day.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hotspots: risk, hours, dose and who may go, by hotspot.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hotspots: the map with minutes planned of target.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hotspots: the map with the records of the last months.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hotspots: the map with what the public reported.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <extracomment>solver, ui/outputs/kinds, ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours a week</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours above contract, everyone added up</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours begin before 24:00.</source>
        <extracomment>ui/widgets</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours each</source>
        <extracomment>ui/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours in the period</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours of duty in the period</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours of {name} on {day}: {active}; {found}</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours off contract</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours short, all roles</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours that differ from the contract</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours this week</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours, last {window} weeks</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours, patrols and settings of the hotspot</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours: no hotspot is selected</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How are its dates written?</source>
        <extracomment>ui/imports</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How firmly</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How firmly the worker is named</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it counts</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was heard of</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a build of the rota may take.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it is follows from the length of the tour and is set with the person.</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long records are kept (days)</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many weeks</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many, by time and day</source>
        <extracomment>ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much it matters</source>
        <extracomment>ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much leave a year is not entered, so what is left is not known.</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How serious</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How serious a concern is</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How serious {reference} is</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strongly</source>
        <extracomment>ui/rules/trial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure is this?</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the people are named</source>
        <extracomment>ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How weights work. Every preference is measured in one unit: time with cover missing. “45 min each request” means that a build would rather leave 45 minutes uncovered than turn down a request. A must is never traded.</source>
        <extracomment>ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hub</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If nobody covers</source>
        <extracomment>ui/cover</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>ui/imports</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import &amp;crime records…</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import crime of {months}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import crime…</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import from Excel…</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import police street-level crime</source>
        <extracomment>ui/crime_import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {title} ({source}): {done}</source>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improvement</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a day under way, stops that have begun stay, and nobody sets off before the day is planned anew</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a few words</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In metres</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In patterns</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the plan</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the rota in hand</source>
        <extracomment>ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In town, lights and queues included.</source>
        <extracomment>ui/settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>planner/commands, ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In what the cost is made of it stands under *{cause}*.</source>
        <extracomment>ui/handbook</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words {period_words}</source>
        <extracomment>ui/outputs/kinds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {name}.</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {rota_name}</source>
        <extracomment>ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {rota_name}: {text}. {reason}</source>
        <extracomment>ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside the area</source>
        <extracomment>ui/crime_import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is anyone vulnerable involved</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is anyone vulnerable involved?</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue</source>
        <extracomment>planner/domain, ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue to briefing</source>
        <extracomment>planner/commands, ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue to briefing…</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue {date} to briefing</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue {issue} is out. Revise it to change it.</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be recorded that it went out: {fault}</source>
        <extracomment>ui/outputs, ui/rules/trial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gets three patrols of 15 min a day, 15:00 to 22:00; change that in the form.</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has a reason already. The inspector withdraws it.</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has its place already.</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no values; it is on or off.</source>
        <extracomment>ui/handbook</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds</source>
        <extracomment>ui/imports</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a must at first: a build never breaks it, and nothing is published while it is broken.</source>
        <extracomment>ui/handbook</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a preference at first: each {each} counts as {price} of missing cover. Made a must, a build never breaks it.</source>
        <extracomment>ui/handbook</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is closed.</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in the draft</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in the draft; undo takes it back.</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is law or agreement: a must that is not turned into a preference by accident.</source>
        <extracomment>ui/handbook</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is published</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is so already.</source>
        <extracomment>ui/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is spoken from the next start on.</source>
        <extracomment>ui/settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is still being read.</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {rows} by {days}, which does not fit from here. Start higher or further left.</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may not be overridden</source>
        <extracomment>planner</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It speaks of this breach as it is: when the cell or a figure changes, the must is broken without a reason again. It is listed before publishing, in the workbook and in the audit, with reason and name.</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its people stand under it in every list.</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jan</source>
        <extracomment>solver</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January</source>
        <extracomment>solver</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join a stop</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join or split</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint visit</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint visits together</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jul</source>
        <extracomment>solver</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>July</source>
        <extracomment>solver</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jun</source>
        <extracomment>solver</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>June</source>
        <extracomment>solver</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep apart</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as a second draft</source>
        <extracomment>planner/commands, ui/rules/trial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as a second draft beside {rota}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep cover at or below its most in every band and shift type</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it where it is safe. Without it nobody can open the copy, and nobody can look it up: it is stored nowhere.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the rule change as well</source>
        <extracomment>ui/rules/trial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the trial as a second draft</source>
        <extracomment>ui/rules/trial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep to the least cover of every band and shift type</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep to the published rota; a change counts {short_times} times inside {short_days}, {shorter_times} times inside {shorter_days}, {shortest_times} times inside {shortest_days}</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep to the repeating pattern</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep together</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what is locked</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep {name} on until {until} (+{minutes} min)</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep {one} and {other} apart, no more than {together_minutes} on duty together</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep {one} and {other} on the same tours</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as rules</source>
        <extracomment>ui/settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key in Rota</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and commands</source>
        <extracomment>ui, ui/handbook</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys worth knowing</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>ui/concerns, ui/people, ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of absence</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known history is counted in; when fewer weeks are known, the average is over those. Absences count with the hours credited for them. People who have opted out in writing are left out.</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Koper 1995: little effect under 10 minutes, none added after some 15</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Koper 1995; Op Rowan 2021: strongest after three consecutive days</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>ui/settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>ui/settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger te&amp;xt</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last changed by {who}, {when}</source>
        <extracomment>planner/views</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>ui/hotspots, ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day, as far as known</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later changes need a revision, so that everybody knows which sheet is the latest.</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lates</source>
        <extracomment>planner/answers, solver/rota/rules, ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lates over fair share</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest month loaded</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law and agreements</source>
        <extracomment>solver</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay the wards of a GeoJSON file under every map.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least cover</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least time between patrols, minutes</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least time between two patrols</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>planner/views, ui/people, ui/rota, ui/settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave a joint stop</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave a year</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave and other absences</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave and other absences count with the hours credited for them. Over several weeks, each week of the period is added to the weeks before it, as far as they are known. A week cut by the end of what is known is held to the upper limit only. Clock-change nights count as long as they are. Court or training for a part of a day fills up a week but never puts it over: a tour cannot be cut to fit beside it.</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave left this year: {left_words}.</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave left: {left_words}. Undo takes the entry back.</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave limit</source>
        <extracomment>ui/settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave list</source>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out today</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave that waits for an answer</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the gap</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave year begins in</source>
        <extracomment>ui/settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave {hotspot} out</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave, days a year</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>ui/crime_import, ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left: {left_words}</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left; Right</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legend: </source>
        <extracomment>ui/day, ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legend: rings for target met, 75 to 99 percent, under 75 percent{base}</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of a patrol</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lengths, hours</source>
        <extracomment>ui/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it stand, with a reason of the list and the name of whoever decides.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let {names} go in place of {named}, {at}</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let {names} go, {start}</source>
        <extracomment>planner/live_day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>ui/settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light on dark.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light, dark or high contrast, following the computer where it tells.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely</source>
        <extracomment>planner/views</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line of cover</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line of the pattern</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line under the name</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line_number}: {origin} is both ends of the way.</source>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>ui/outputs/kinds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of cover</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines {line_number} and {row_line_number} overlap for staff number {staff_no}: from {start_date:%d/%m/%Y} to {until:%d/%m/%Y}.</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List everything to look at in this rota; each item shows its cell.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of duties</source>
        <extracomment>ui/outputs/kinds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists and maps ({what})</source>
        <extracomment>ui/imports</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>planner/commands, ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock a cell in the rota with the space bar; every build then leaves it as it is.</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock a stop</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock or unlock a cell</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock or unlock the sto&amp;p</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock {cells}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <extracomment>ui/day, ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked as law{source}</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked cells</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked cells changed</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked stops</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked stops keep their people and their time</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a concern</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log concern: {summary}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log it</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log what the public report: what and where, never who.</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest patrol, minutes</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest run of duties</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest run of one kind of tour</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest searc&amp;h</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest search</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest time without a patrol</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again on</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again on a day, or leave it to another service.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at again</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at other days</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at role, skills and absences.</source>
        <extracomment>solver/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the best there is although no rota meets every must.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look through them</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether it is switched on, or write the PDF and print that.</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the cheapest rota, at most {left} s more. {safe}</source>
        <extracomment>ui/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the cheapest rota. {safe}</source>
        <extracomment>ui/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the fewest hours …</source>
        <extracomment>ui/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the repair with the fewest changes …</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for what would help …</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking …</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest cost</source>
        <extracomment>ui/cover</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M fit  + − zoom</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by a newer version ({version}). Your data has not been changed. Update the planner.</source>
        <extracomment>planner/persistence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by an older version ({version}). Open it once for editing to bring it up to date.</source>
        <extracomment>planner/persistence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made of what is stored, nothing else. Reasons for absence that stay private are not named.</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main &amp;action of this screen</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a &amp;visit of it</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a rule a must</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a rule a preference</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a visit</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it Prefer</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the change again.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the rule a &amp;must</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the rule a pr&amp;eference</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the selected cells rest days.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make “{rule}” a preference</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>ui/day, ui/hotspots, ui/town_map</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map &amp;farther</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map clo&amp;ser</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of co&amp;ncerns</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of d&amp;osage</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of recorded &amp;crime</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of {day}</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map shows</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map: the place is not known</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map: {hotspots}, {count} with the target met, {tones_count} at 75 to 99 percent, {tones_count_2} under 75 percent</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map: {hotspots}, {count} with the target met, {tones_count} at 75 to 99 percent, {tones_count_2} under 75 percent, {visits}</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map: {open_concerns}{nowhere}, {reports} placed</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map: {proposed_hotspots}</source>
        <extracomment>ui/crime_import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map: {records} at {published_points}</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map: {where}</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mar</source>
        <extracomment>solver</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March</source>
        <extracomment>solver</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marker</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marker: two people</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match columns</source>
        <extracomment>ui/crime_import, ui/imports</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <extracomment>solver</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <comment>the month in full</comment>
        <extracomment>solver</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May work</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meal</source>
        <extracomment>planner/views</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meal break</source>
        <extracomment>solver/deployment/rules, ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>ui/rules/trial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures of {names} and of {names_2}</source>
        <extracomment>ui/rules/trial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meet requests for a rest day or shift</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <extracomment>planner/views</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend it, or override it with a reason</source>
        <extracomment>planner</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>ui/widgets</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met</source>
        <extracomment>ui/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Min</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes at each hotspot</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes from studies</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes from studies…</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of missing cover: write 45 min or 1 h 30.</source>
        <extracomment>ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes planned</source>
        <extracomment>ui/day, ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing cover</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon</source>
        <extracomment>solver</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday</source>
        <extracomment>solver</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday&apos;s hours every day</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mondays</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>ui/crime_import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months loaded</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months stored already</source>
        <extracomment>ui/crime_import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More days, less of each.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More minutes are not shown to do more. In Peterborough (2016) about two patrols of just over 10 minutes by PCSOs, 21 minutes a day in all, came with 39 % less crime and 20 % fewer emergency calls.</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 26 people, so there is a further page.</source>
        <extracomment>ui/outputs/kinds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More that would help: {title}</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More travel</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More…</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most cover</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most on</source>
        <extracomment>ui/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most time between patrols, minutes</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most tours of a shift type</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mostly</source>
        <extracomment>ui/crime_import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <extracomment>ui/cover</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a stop to {start_minute}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a tour</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a tour from {date} to {to_date}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move between cells</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move between grid, inspector and cover</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the request of the selected person to other days.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the stop, for everybody who is at it.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the next part of the window.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the part before.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to {short_day}, {clock}, {names}</source>
        <extracomment>planner/live_day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to {short_day}, {start}, {names}</source>
        <extracomment>planner/live_day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {cells}</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {giver}, {date}, to {taker}, {to_date}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {title_of} of {person} to {start_minute}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move; extend the selection</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <extracomment>ui/cover</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved = people with a changed tour, tours = how many change. Short = hours missing to the target, cost = all preferences in hours of missing cover; both against the rota as it stands. A move is left out where a part of it does as well.</source>
        <extracomment>ui/cover</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves, the best first</source>
        <extracomment>ui/cover</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MultiPolygon</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must</source>
        <extracomment>planner/views, ui/rota, ui/rules, ui/rules/trial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must or prefer</source>
        <extracomment>planner/commands, ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must: a build never breaks it</source>
        <extracomment>ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Musts</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Musts broken</source>
        <extracomment>planner/answers, ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Musts broken by hand</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Musts broken by hand: they may stand</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Musts that clash</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ote…</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NZ 50830 32360</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NZ 50830 32360, if it is known</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/day, ui/hotspots, ui/people, ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least one person who takes it.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new set</source>
        <extracomment>ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of whoever decides</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name shown, if another</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the reasons for absence</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, date or command</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named worker</source>
        <extracomment>solver/deployment/rules, ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named worker for</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named worker where possible</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and shifts only: for anybody in the team.</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, roles, contracted hours. Bring in the Excel list you already keep.</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed for</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never alone</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never the same time day after day</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New file…</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New hotspot: {name} ({number}).</source>
        <extracomment>planner/views</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New kinds of visit: {new_kinds}. Anybody may make them, at an ordinary priority, until that is changed.</source>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New planner file</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New {one}</source>
        <extracomment>ui/settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer month on data.police.uk</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next absence</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>planner/views</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Early within {within_days} of a run of {lates} Lates</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No base yet: it is never dark</source>
        <extracomment>ui/settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No base yet: tours start in the middle of all places. Set it on Settings</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No build is running.</source>
        <extracomment>ui/build, ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clash of musts is known.</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No concern is logged yet</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No concern is new or past the day to act by.</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No concern is open</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No concern is placed</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No concern is selected.</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No concern matches “{text}”</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No concern of {ward} stands here</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cover is asked for yet.</source>
        <extracomment>ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cover is asked for yet. Settings has the lines of cover.</source>
        <extracomment>ui/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cover is required</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No crime file was chosen.</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day has run sheets yet.</source>
        <extracomment>ui/outputs/kinds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No duties of these lengths can cover it. Allow shorter or longer ones.</source>
        <extracomment>ui/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No extra hours for anybody</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No extra hours, {after:.1f} h in the week</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file chosen yet</source>
        <extracomment>ui/hotspots, ui/imports</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gap is long enough for it.</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gap of anybody who may go holds it without breaking a must.</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hotspot is left alone for longer than it asks for while it is active</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hotspot is near; add one on Hotspots first.</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hotspot is selected.</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hotspot matches “{text}”</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No household is called on by more than one agency a day, unless they come together</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lone work</source>
        <extracomment>planner/commands, ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more than {days} on {shifts} in a row</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more than {days} worked in a row</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more vehicles, radios and other equipment are out at once than there are</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No move</source>
        <extracomment>ui/cover</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No move of these people keeps every must. Leave the gap or build again.</source>
        <extracomment>ui/cover</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No must broken</source>
        <extracomment>ui/day, ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No must is broken</source>
        <extracomment>planner</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No must is broken and everything is assigned.</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No must is broken here.</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No must is broken.</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No must is broken. </source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No nights</source>
        <extracomment>planner/commands, ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other planned day has room for it any more.</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pattern</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phone for call-in is entered on People.</source>
        <extracomment>ui/cover</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place has enough records to be a hotspot. Give more months.</source>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place has enough records to be a hotspot. The months are stored all the same.</source>
        <extracomment>ui/crime_import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place was given</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan that breaks least is looked at.</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan was found without it alone.</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No planned day of this week is below a target.</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No police file is loaded. Import crime to see what was recorded around each hotspot.</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No repair keeps cover as it was.</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No repair was found in time.</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No repair with up to {changes} exists. Build to mend more.</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reply</source>
        <extracomment>planner/views</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request waits for an answer.</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rota can meet all the musts</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rota for the week of {monday}</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rota for this week yet</source>
        <extracomment>ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rota has been started for some of these days.</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rota holds this day any more. Start one for its week, then build the day again.</source>
        <extracomment>planner/live_day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rota holds this day.</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rota holds {day}</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rota holds {day}.</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rota holds {day}. Start one for its week first.</source>
        <extracomment>planner</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rota holds {day}. Start one that does, then make its briefing.</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rota holds {title}</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rota keeps every must.</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rota meets all musts</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rota mends every must.</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rota on this day yet</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rota yet</source>
        <extracomment>ui/build, ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule asks for a meal break.</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule has anything to say about this cell.</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule has these words. Esc clears them.</source>
        <extracomment>ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule is selected.</source>
        <extracomment>ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule is {words}</source>
        <extracomment>ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule matches “{text}”</source>
        <extracomment>ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run sheets yet for {map}.</source>
        <extracomment>ui/outputs/kinds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No set of rules is in use. Choose one first.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No single rest day</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No single rest day between two tours of duty</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No skill asked</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stop is selected.</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No swap of two people keeps every must. S looks at three.</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tour of duty during leave, sickness, court, training or aid</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tour of duty on a part-timer&apos;s free days and hours</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tour starts more than {earlier_minutes} earlier than the tour of the day before</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No {one} is selected.</source>
        <extracomment>ui/settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No {skill} for {person}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No {then} on the day after {shifts}</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>ui/concerns, ui/crime_import, ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody by name</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else counts towards it</source>
        <extracomment>planner</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else is given it by a build.</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has changed it by hand.</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is on duty on this day.</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is on duty on {title}</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is on duty that day.</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is on the rota yet</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is on this rota</source>
        <extracomment>ui/outputs/kinds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is selected.</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody matches “{text}”</source>
        <extracomment>ui/people, ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody opens it without the passphrase. This file and its backups are as they were.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody patrols or visits without one, once they are counted. 0: there are enough.</source>
        <extracomment>ui/settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody selected</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody works a kind of tour that he or she must not work</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody works more, and nobody gives up a rest day.</source>
        <extracomment>ui/rules/trial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody&apos;s tours differ.</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: every role.</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>North up, 1 km</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not after</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not allowed: {reasons}.</source>
        <extracomment>ui/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assigned</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assigned: {items}</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not before</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not below {bound_minutes}</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not better for everyone: {said}{more}.</source>
        <extracomment>ui/rules/trial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not changed since it was added</source>
        <extracomment>ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not covered today:</source>
        <extracomment>planner/views</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not employed</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not employed on this day</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not here</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not offered</source>
        <extracomment>ui/cover</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not offered, and why</source>
        <extracomment>ui/cover</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on duty, with stops</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on the rota</source>
        <extracomment>planner/views</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on this day: {cell_words}</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on this screen.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not patrolled this week</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not planned yet, so tours only: {missing}.</source>
        <extracomment>ui/outputs/kinds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not published while a must is broken without a reason. {rule_title}: {text}. {advice}.{more}</source>
        <extracomment>planner</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not published: it would break a must that is not broken now. {rule_title}: {text}.</source>
        <extracomment>planner</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not worked by anybody</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>ui/outputs, ui/people, ui/rota, ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on {date}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on {name}, {day}</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on {person}, {date}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on cells</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to change.</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is broken or missed.</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is half-stored: every change is kept whole or not at all. {report}</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is imported until these values are corrected in the file and it is read again.</source>
        <extracomment>ui/imports</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is overridden: the rota does not break “{words}” any more.</source>
        <extracomment>planner</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is planned beside the tour.</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is proven yet about how much better a plan could be.</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches “{text}”</source>
        <extracomment>ui/settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more is known about why.</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs to change on {day} from {now} on.</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new is being entered.</source>
        <extracomment>ui/settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing noted for today.</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands against it.</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to take back.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>planner, planner/beside</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; the message bar of the window says why.</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found that would help on this day.</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <extracomment>planner/exchange, ui/crime_import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported; the message bar of the window says why.</source>
        <extracomment>ui/imports</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was pasted. {refusal}</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <extracomment>ui/crime_import, ui/imports</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded as not placed: patrols were taken off or shortened by hand.</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken back.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written yet.</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would help.</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: no rule notices.</source>
        <extracomment>ui/cover</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noto Sans</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nov</source>
        <extracomment>solver</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November</source>
        <extracomment>solver</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>ui/answers, ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now {visits_a_day} × {dwell_target_minutes} min, {target_minutes} min a day.</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number = hotspot, boxed letter = visit. Times are from arriving to leaving.</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of tours</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number or role</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;verride a broken must…</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oct</source>
        <extracomment>solver</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>October</source>
        <extracomment>solver</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of hotspots</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of line 1; it repeats from there for ever.</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of visits</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off duty</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off duty, {base}</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: only leave is named, every other reason is AB.</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer safety training</source>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official – sensitive</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a hotspot</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On duty</source>
        <extracomment>ui/outputs, ui/outputs/kinds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On duty and away for part of the day</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On foot</source>
        <extracomment>ui/settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On for the next file only. Sickness is health data.</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On or near</source>
        <extracomment>ui/crime_import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the first of this month: 4 is April. The leave that is left is counted from there.</source>
        <extracomment>ui/settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the rota</source>
        <extracomment>planner/commands, ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the team</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a week, as one step.</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One &amp;week</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One A4 side for the day in hand; on Outputs what is chosen there.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One A4 side: who, what and where</source>
        <extracomment>ui/outputs/kinds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a line: 07:00–12:00. A new one asks for one person every day.</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a line: any day 09:00–12:00, or Mon 14:00–16:00.</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One after the other: each starts so long after the one before, in the same window.</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One agency a day for a household</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line a person and day, as CSV</source>
        <extracomment>ui/outputs/kinds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more person takes off</source>
        <extracomment>ui/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more person would cover nothing that is missing.</source>
        <extracomment>ui/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more {role} on {tour}, {day}, is worth most: {short_duration} less of missing cover. Nothing else is moved. {leads}</source>
        <extracomment>ui/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page a person: the tours of the week and, on planned days, when to be where, what for and with whom. No names of the public; why somebody is away is said of leave only.</source>
        <extracomment>ui/outputs/kinds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person of each.</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person’s tours of duty with letter and hours. Opened again later it moves what moved.</source>
        <extracomment>ui/outputs/kinds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person’s tours, for a phone</source>
        <extracomment>ui/outputs/kinds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One visit at a time to a household</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One week is the closest.</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-place line</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online form</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a workbook has a sheet.</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an issued day is revised; a draft can be changed as it is.</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only duties count, with their paid minutes; absences credit nothing.</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only holders count then.</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only open ones are planned.</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only pages can be shown larger or smaller.</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only people with the role and the skills of a shift type work it</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {names} may go, and are not on duty on {day}.</source>
        <extracomment>planner/problem_builder</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {names} may go, and is not on duty on {day}.</source>
        <extracomment>planner/problem_builder</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op Savvy 2015, Op Rowan 2021: patrols in the hours in which crime concentrates</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>planner/views, ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Rota</source>
        <extracomment>ui/build, ui/day, ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file, or the example team…</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file…</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a planner file</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another planner file, or make a new one; this one is closed then.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it on the &amp;rota</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its &amp;steps</source>
        <extracomment>ui/imports</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open rules</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open that da&amp;y</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;folder of the last file</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the copy…</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the day in hand on Day, by its run sheets.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the day in hand on Rota, where more people can be given a tour.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the example team</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open to</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open view-only</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open with passphrase</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened before</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opted out of 48 hours</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or plan without settling it</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>planner/views</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other duty</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other {others} hotspots: {numbers}. See the map and the list below.</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of use</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out&amp;puts</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outputs</source>
        <extracomment>ui, ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outputs sho&amp;ws</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outputs: every column of the workbook&apos;s sheet in view.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outputs: the letters of the workbook&apos;s sheet at their size.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outputs: the preview as small as the page needs.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outputs: the preview as wide as there is room.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outputs: the preview at twice its size on paper.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overridden: {reason}, {authorised_by}, {when_words}</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overridden: {reason}, {authorised_by}.</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Override</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Override a must</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Override {rule_title}: {words} ({reason}, {authorised_by})</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Override…</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;eople</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ublish…</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;nes</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>ui/handbook</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page &amp;width</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page at &amp;200 %</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page width</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {count}{example}</source>
        <extracomment>ui/outputs, ui/rules/trial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of Settings</source>
        <extracomment>ui/settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs after dark</source>
        <extracomment>planner/commands, solver/deployment/rules, ui/settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs apart</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs in the late evening at places of high risk</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs together</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>ui/outputs/kinds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part-time days</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass on to</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed on to {text}</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed over above the headings: {titles}.</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste {cells}</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patrol length</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patrol length, minutes</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patrol now, visit when somebody can.</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patrol times drawn by lot</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patrolled from</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patrols</source>
        <extracomment>solver, ui/day, ui/hotspots, ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patrols a day</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patrols and visits are not planned yet.</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patrols in active hours</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patrols of the day</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patrols on {day}</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patrols start within {near_minutes} of times spread over the active hours and moved by lot by up to {spread_minutes}</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patrols where and when they count most</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern</source>
        <extracomment>ui/people, ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patterns</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peop&amp;le</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>planner/views, solver, ui, ui/answers, ui/outputs/kinds, ui/people, ui/rota, ui/rules/trial, ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People affected</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and leave</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People are sent out from the rota&apos;s tours. Start the week&apos;s rota first, then plan its days.</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People by how many weekends they work in {share_weeks} weeks.</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People changed</source>
        <extracomment>ui/cover, ui/rules/trial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People kept apart</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People needed: {said}</source>
        <extracomment>ui/widgets</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People of the calendar</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People of the rota</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People of these roles; none: any.</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People sho&amp;ws</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People short at the worst hour of each day; blank is met. Enter opens the week</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who are to be kept apart are not paired</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who must not work alone</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People: everybody&apos;s absences, week by week.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People: everybody, with the person in hand beside them.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People: who holds which skill, and until when.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>ui/widgets</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period &amp;back</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period &amp;forward</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>ui/answers, ui/build, ui/day, ui/outputs, ui/people, ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person cards</source>
        <extracomment>ui/outputs/kinds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person cards {period_words}</source>
        <extracomment>ui/outputs/kinds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person cards, {week}</source>
        <extracomment>ui/outputs/kinds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person cards: {week}, {version}</source>
        <extracomment>ui/outputs/kinds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal safety training</source>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone for call-in</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone for call-in: {number}.</source>
        <extracomment>ui/cover</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>ui/concerns, ui/day, ui/hotspots, ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place on the &amp;hotspot</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place {reference}</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placed</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <extracomment>ui/settings/registers, ui/widgets</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places and base</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places the team patrols, with their hours. A rota can be built without them.</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place…</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a week of people and patrols</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan anew</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan anew from</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan cost</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan cost {cost}</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan each person within {tolerance_minutes} of contracted hours, over {weeks}</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan it again.</source>
        <extracomment>planner</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the rest a&amp;new…</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the rest anew</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the rest of {day} anew</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan {date} anew from {from_minute}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned minutes a day; – not planned yet; ▿ 75–99 % and ▾ under 75 % of the target. Risk: 0 to 100, from number and harm of records.</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planner</source>
        <extracomment>ui/settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planner files (*.planner)</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning {day}: {spent}{best}</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans the shifts and the daily deployment of one town&apos;s team.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police Regulations 2003, Annex E: refreshment between the third and the sixth hour</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police Regulations 2003, Annex E; Police Staff Council handbook</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police Regulations 2003, Annex E; Working Time Regulations 1998, regulation 11</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police officers</source>
        <extracomment>planner/views</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police staff</source>
        <extracomment>planner/views</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police street-level crime</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygon</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible</source>
        <extracomment>planner/views</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcodes (Code-Point Open)</source>
        <extracomment>ui/imports</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power, given by law</source>
        <extracomment>planner/views</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Powers</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Powers may lie with one part of a visit or with the crew as a whole (an arrest needs a constable).</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefer</source>
        <extracomment>planner/views, ui/rules, ui/rules/trial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefer: one {each} counts as</source>
        <extracomment>ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences missed</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press a shift&apos;s letter in the grid, or choose it here.</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of {name}</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview on rota</source>
        <extracomment>ui/cover</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print comparison…</source>
        <extracomment>ui/rota, ui/rules/trial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print it</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed {day} {clock}</source>
        <extracomment>ui/rules/trial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed {day} {months} {hour:02d}:{minute:02d}</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority {priority}: act within {act_within}</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <extracomment>ui/crime_import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed hotspots</source>
        <extracomment>ui/crime_import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed: {where}, {records}, risk {risk}, {state}</source>
        <extracomment>ui/crime_import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proven to clash. Time ran out before it was seen whether the list could be shorter.</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proven, not a guess. The list is the smallest: take any one place away and the rest can be met. There may be a further clash on the same people and days; if so it is shown after this one is settled.</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proven: no plan is below</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish a rota</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish cover</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish the draft as the rota in force.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish {days}, version {number}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish {title}</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <extracomment>planner/domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published places are approximate, snapped to a nearby point, and have a month but never an hour.</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published point</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published rota</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish…</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <extracomment>planner/live_day, solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put every pane back where it was at first.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put everybody on duty before the check: for the stop, or for what is not assigned.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the copied cells here as one step.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the meal of {name} at {at}; {name} is free at {then}</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the newest backup in its place</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the plan into the draft as one step; undo takes it back.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python {python_version} on {platform}</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;emove the ward map</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;ules</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REST DAY</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radios</source>
        <extracomment>ui/settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radius</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radius, metres</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <extracomment>ui/cover</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank by</source>
        <extracomment>ui/cover</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank the swaps for the selected duty by cost.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;vise the issued day</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a staff list or a list of leave from a workbook or CSV file.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>ui/crime_import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read but not kept: {unkept}.</source>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read people, leave, visits, hotspots, hours, travel times or wards from a file.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read police street-level crime files and propose hotspots.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>ui/widgets</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading both …</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file</source>
        <extracomment>ui/imports</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <extracomment>ui/imports</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the files …</source>
        <extracomment>ui/crime_import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {title} …</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {title}: {words} …</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {words}, {place} of {of} …</source>
        <extracomment>ui/crime_import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading …</source>
        <extracomment>ui/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons for absence are named, sickness among them: health data, for those only who have to know.</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reassurance visit</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received on</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record &amp;sickness…</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record an absence</source>
        <extracomment>ui/people, ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record leave, sickness, training or court on the selected days.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record sickness</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record sickness…</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record that somebody is off sick.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded crime</source>
        <extracomment>planner/exchange/taking_in, ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded crime of the last {months}: {crime_words}</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <extracomment>ui/crime_import, ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records of the last {months}</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse</source>
        <extracomment>planner/commands, ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse a request</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse it</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse leave</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse the request of the selected person.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse the request of {cells}</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse the request of {person}, {date}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>ui/crime_import, ui/settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a bank holiday</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a commitment</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a cover line</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a hotspot</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a note on a day</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a pattern</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a person</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a place</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a reason</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a request</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a role</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a rule</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a shift type</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a skill</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a visit</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove an absence</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove an agency</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove cover</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove cover line {row}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove hotspot {hotspot}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove or c&amp;lear</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove reason {row}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove rule: {title}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the note on {date}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the ward map</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove visit {case_ref}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove what is selected; in the rota, make it a rest day.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {absences}</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {commitment}, {date}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {kind} of {person}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {person}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {place}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {row}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat for</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeating pattern</source>
        <extracomment>solver/rota/rules, ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports on the map</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request for {shift_code}, {date}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request of {person}: {wish}, {date}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <extracomment>planner/answers, solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests not met</source>
        <extracomment>planner/answers, solver/rota/rules, ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirement met all day</source>
        <extracomment>ui/rules/trial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest before this tour</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest between tours of duty</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest day</source>
        <extracomment>planner/commands, planner/views, ui/answers, ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest days in any seven days</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest days missing</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest, rest days, fair weekends. The usual ones are ready; change what differs here.</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restrictions</source>
        <extracomment>solver/rota/rules, ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results of {title}, {rota_name}</source>
        <extracomment>ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revie&amp;w before publishing…</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review marker</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review {title}</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revise</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revise an issued day</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring first; then press Accept to change the published rota.</source>
        <extracomment>ui/cover</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <extracomment>ui/crime_import, ui/day, ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk, of 100</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk-assessed local practice, not law</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>ui/build, ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <extracomment>planner/views, ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles and skills on a shift type</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roster</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rota</source>
        <extracomment>ui, ui/outputs/kinds, ui/rota, ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rota grid</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rota used: {rota_version}</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rota workbook</source>
        <extracomment>ui/outputs/kinds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rota {lower} · {issue}</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rota {version}</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rota {version}{sheet_version}</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rota, hours, cover, days, rules</source>
        <extracomment>ui/outputs/kinds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rota, week {week}</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rota, {split} ({version})</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}, column {column} of what was copied</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows in the files</source>
        <extracomment>ui/crime_import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of &amp;hotspots</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of &amp;officers</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows shown</source>
        <extracomment>ui/rules/trial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ru&amp;le</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <extracomment>ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule &amp;on or off</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule (click a blue value to change it)</source>
        <extracomment>ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule counts {minutes}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <extracomment>ui, ui/rota, ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of law and agreement apply by them.</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules sho&amp;ws</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules shown</source>
        <extracomment>ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules that are o&amp;ff</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules to add</source>
        <extracomment>ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules: all of the set in use.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules: those a build never breaks.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules: those nobody asks about.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules: those with a price.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules: {set_name}</source>
        <extracomment>ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run sheets</source>
        <extracomment>ui/outputs/kinds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run sheets checked: {musts} broken.</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run sheets of {day}</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;et of rules in use…</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;kills</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sacramento 2011: each spot at least every two hours</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe for one person</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe for one person after dark</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sat</source>
        <extracomment>solver</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturday</source>
        <extracomment>solver</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturdays</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy with a pass&amp;phrase…</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy with a passphrase</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save under another name…</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say first</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what came of it, and whether the caller was told.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sc&amp;ore…</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schematic, not a map</source>
        <extracomment>ui/town_map</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School</source>
        <extracomment>planner/views, ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>ui/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search at most</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search at most &amp;1 minute</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search at most &amp;20 seconds</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search at most 10 m&amp;inutes</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search at most 2 &amp;minutes</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen in uniform</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segoe UI</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a concern to see it.</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a person&apos;s day first.</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select days in the calendar first.</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select everything in front.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select somebody&apos;s day first.</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select somebody&apos;s tour first.</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected cell</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected rule</source>
        <extracomment>ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected: {name}, {items}</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences</source>
        <extracomment>ui/outputs/kinds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sep</source>
        <extracomment>solver</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>September</source>
        <extracomment>solver</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <extracomment>ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set Early, Day, Middle, Late</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a dose that a patrol trial planned, with its source.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a rest day</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it out of use instead.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set of rules: {set_name}</source>
        <extracomment>ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set s&amp;hift…</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the base</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the shift</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the shift with that letter on the selected cells</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set these minutes</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set travel times</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set-up</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set: {set_name}</source>
        <extracomment>ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>ui, ui/hotspots, ui/settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings changes their letters and names. Undo takes them back.</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of the hotspot</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of {title}</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle one that has a way out and a rota exists. </source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seven days with hours in each cell.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seven letters a week, a dash for a rest day: EEMM---. Blanks between letters like LL.</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share Lates in proportion to contract over {weeks}</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share bank holidays in proportion to contract over {weeks}</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share weekends in proportion to contract over {weeks}</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared folders can damage this file. Keep it on this computer, or use the shared database.</source>
        <extracomment>planner/persistence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <extracomment>ui/imports, ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet at &amp;100 %</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet in the &amp;room there is</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet {name}</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets</source>
        <extracomment>ui/outputs, ui/outputs/kinds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <extracomment>ui/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift type</source>
        <extracomment>ui/answers, ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift type {code} is no longer used.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift type {code} lasts {length}; a tour of duty lasts up to 24 h. Change its start or end.</source>
        <extracomment>solver/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift types</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift types are named by their code, or by a tag that several carry, such as early or late.</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift types are named by their code, or by a tag that several carry, such as late or night.</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift types from &amp;demand…</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift types from demand</source>
        <extracomment>ui/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shifts and cover</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shifts only, on A3, for the wall</source>
        <extracomment>ui/outputs/kinds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shifts without a skill</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sho&amp;w another version…</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop radio</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short</source>
        <extracomment>ui/build, ui/cover</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short of cover</source>
        <extracomment>ui/outputs, ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short rest</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short runs of days off</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short runs of duties</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest patrol, minutes</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest run of days off</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest run of duties</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>ui/concerns, ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the rota</source>
        <extracomment>ui/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only what matches; Esc clears it.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the panel on the right.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the strip under the centre.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the cell</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the file that was written last in its folder.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the first breach in the &amp;rota</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the first in the rota</source>
        <extracomment>ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the plan that breaks &amp;least</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the plan that breaks least</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this day</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this draft beside the published rota, cell by cell, with who changed each and when.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown by</source>
        <extracomment>ui/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sick</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sickness</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since it was published</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single letters work while the grid has the keyboard.</source>
        <extracomment>ui/handbook</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single rest days</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the page</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the sheet</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skill</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skill on every shift</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skill or power</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skill, learned</source>
        <extracomment>planner/views</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills</source>
        <extracomment>planner/views, ui/people, ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills and powers</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>ui/settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many may be away on a day, but always one person. People marks days beyond it.</source>
        <extracomment>ui/settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of the rows, and where each will count</source>
        <extracomment>ui/crime_import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody must be able to patrol it. Enter a last day to end a hotspot.</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is to be done at a place that is not among the places of the day.</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Southend 2020: 15 to 20 minutes a day at varied times</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Southend, 2020 (Basford and others, 2021): 20 hotspots of 150 m, one patrol a day, at varied times.</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space ticks, Enter takes</source>
        <extracomment>ui/widgets</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread of weekends</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squares of a kilometre. A file of ward boundaries (GeoJSON) can lie under every map.</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff list</source>
        <extracomment>planner/exchange, planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff names beside places and times, or why somebody is away: for those who need it, and never left lying.</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff number</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staffordshire: the last 30 minutes of a tour are not deployable</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a &amp;draft</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a draft</source>
        <extracomment>planner/commands, ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a draft from {rota}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it from everybody&apos;s repeating pattern, then build or fill it by hand.</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start one from everybody’s pattern on Rota, or go to another week.</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the &amp;rota from the patterns</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the rota</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the rota of this week first; a build then works on its draft.</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the rota of {days}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start, finish and how many of each role are needed. A usual set is filled in.</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started from everybody&apos;s pattern, then built. Nothing is published until you say so.</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting outside it has a price.</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts</source>
        <extracomment>ui/outputs/kinds, ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>ui/settings/registers, ui/widgets</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay, min</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {now} of {steps}: {steps_2}</source>
        <extracomment>ui/widgets</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number}, {what}</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still not covered in the best plan</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and see the ways out</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and use best</source>
        <extracomment>ui/answers, ui/build, ui/day, ui/rules/trial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops of the selected person</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops of {name}</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops that have begun by then, or that somebody is on the way to, stay as they are. The rest changes only where it pays for the price of the rule “Few changes to a day under way”.</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storing</source>
        <extracomment>ui/crime_import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storing the change.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storing, as one step …</source>
        <extracomment>ui/crime_import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as F-07. Never a name.</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sun</source>
        <extracomment>solver</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday</source>
        <extracomment>solver</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sundays</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap two tours</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap {names}, with {names_2}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap {one} and {other}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap: </source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch a rule off</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch a rule on</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the selected rule on or off; its values are kept.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch {what}: {title}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T shows every figure of the map as a table. Arrows move it, + and − zoom, M shows all.</source>
        <extracomment>ui/day, ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T shows it as a table. Arrows move it, + and − zoom.</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;hirteen weeks</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;ke off the run sheet</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tactic</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tactic, briefing note</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last change.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out there first.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off a stop</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off {title_of} of {person}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out the selected one</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out {name}</source>
        <extracomment>ui/settings/editors</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the lock off</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the lock off {cells}</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the selected cells up, to move them.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the wards away from under the maps.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {code} for {who}, {day}, and what follows</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken off the run sheet by hand.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target cover</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <extracomment>ui/settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms of service</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text and rows one step larger, up to 200 %.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text and rows one step smaller, down to 100 %.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>ui/settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work: a fault of the planner.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be made: {reason} Your data itself is safe.</source>
        <extracomment>planner/persistence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best patrol of a hotspot counts in full, the second {second_percent} %, the third {third_percent} %, further ones {further_percent} %; a stay of {nothing_minutes} counts nothing, one of target length in full, minutes past it {past_target_percent} % of those before; on the second day running a patrol counts {second_day_percent} %, from the third {third_day_percent} %</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best plan found and what is proven are drawn here while a build runs.</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The break (minutes)</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broken must</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The build has a plan that breaks as little as it can. You can look at it and accept it into the draft; it cannot be published until nothing is broken.</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The build&apos;s result did not pass the check, so it is not shown. {safe}</source>
        <extracomment>planner</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller is told</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller is told now</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller wants an answer</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case reference</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change is whole or not made at all; what is pressed meanwhile comes after it.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check does not confirm the rota that was found, so it is not shown.</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check finds a broken must in the repair that was found. Nothing is shown.</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check finds a cost of {cost} min where the answer says {cost_2} min, so it is not shown. Nothing was changed.</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colour</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The concern adds a patrol a day and a note to the hotspot near it.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The concern becomes a visit, by case reference.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract (minutes a week)</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is in use from then on; the set before it stays as it is.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy was not made: {why} This file is as it was.</source>
        <extracomment>planner/persistence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The crew</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The crew must have them between them.</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database library is too old ({version}). Reinstall the planner.</source>
        <extracomment>planner/persistence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date received</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates of pst_expiry are not kept: no skill is called {safety_training}.</source>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day has no run sheets yet: only the tours are on the sheet.</source>
        <extracomment>ui/outputs/kinds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day is not planned yet. Build it first.</source>
        <extracomment>planner/live_day, ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day is unchanged.</source>
        <extracomment>planner</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days that count as bank holidays.</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day’s cost changes by</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The detour (percent of the straight line)</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk could not be read or written. Your last change was not saved; everything before it is safe.</source>
        <extracomment>planner/persistence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed. Make room, or use another disk.</source>
        <extracomment>planner/persistence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Your last change was not saved; everything before it is safe.</source>
        <extracomment>planner/persistence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: {name} was not written. {kept} Make room, or choose another disk.</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft had changed since the build began; the plan replaced those changes. </source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft had changed since the build began; the plan replaced those changes. {undo}</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft is built under the rules that are in use.</source>
        <extracomment>ui/rules/trial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The driver grade</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The duties that cover a day with the fewest person-hours, and taking them over.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earliest date</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earliest meal break (minutes after the start)</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earliest meal break is after the latest.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The easting (metres)</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The employers of the team. Their terms decide which working-time rules bind their people.</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end (minute of the day)</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of a tour (minutes)</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine ended unexpectedly (code {code}). {safe} {again}</source>
        <extracomment>planner</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The eve of the period counts, so a single rest day on its first day is seen.</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The example team has 28 invented people and a week to build. It is kept in a file of its own, marked as example data, and never mixed with yours.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The example team’s schematic of coast and main roads: drawn by hand, not a map.</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file</source>
        <extracomment>ui/imports</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened: {strerror}. Nothing was imported.</source>
        <extracomment>ui/imports</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file stays as it is. Nothing leaves this computer.</source>
        <extracomment>ui/imports</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that was there is unchanged.</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not written: the planner itself failed. The file that was there is unchanged, and so is the rota. Try it again, or save under another name.</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files are of {names} forces ({join_names}); choose one, or give the wards.</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files could not be read: {fault} Nothing was imported.</source>
        <extracomment>ui/crime_import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files give a month, not a time of day, and places that are approximate. Active hours come from your own incident times, or from what you write.</source>
        <extracomment>ui/crime_import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day away</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first name</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <extracomment>ui/imports</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first week</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {stops} of {day_stops} stops; the others are on the briefing.</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The five places that cost least: for what is not assigned, or for a visit on no run sheet.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The handbook&apos;s page of what is in front</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heading of the role</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headings are of no list the planner knows. Say what the file holds, or choose another file.</source>
        <extracomment>ui/imports</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hours carried in (minutes)</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of commitment</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of skill</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of visit</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The known ones of England and Wales, on the page Bank holidays of Settings.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last date is a deadline</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day away</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <extracomment>ui/concerns, ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last name</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latest date</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latest meal break (minutes after the start)</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latest preferred start (minute)</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latest start that suits.</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latest visit is as little late as possible</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latest visit of the day</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layout is the police&apos;s own, so there is nothing to match. Outcome and context are not read; no row names a person.</source>
        <extracomment>ui/crime_import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least number of people</source>
        <extracomment>planner/commands, ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least time between its people (minutes)</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least time between patrols (minutes)</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The leave a year (days)</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The leave limit (percent)</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The length (minutes)</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter of the shift type</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit of banked hours (minutes)</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line of the pattern (days)</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line under the name</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of proposals has every figure of the map.</source>
        <extracomment>ui/crime_import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock on {name_of} names somebody who is not on duty.</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock on {name} does not hold its whole crew, each of it once.</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest patrol (minutes)</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lowest stands first in every list.</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meal break (minutes)</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meal break is taken between {earliest_minutes} and {latest_minutes} after the tour starts</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month in which the leave year begins</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most time between its people (minutes)</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most time between patrols (minutes)</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the agency</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the bank holiday</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the commitment</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the hotspot</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the line of cover</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the pattern</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the place</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the planner</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the role</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the set</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the shift type</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the skill</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the team</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of whoever decides</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name shown</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest rows, most records first. A record counts towards the hotspot whose circle it lies in.</source>
        <extracomment>ui/crime_import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next best rota without the selected tour, and how much more it costs.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next best…</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The northing (metres)</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note on the day</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note stays in this window; it is never printed or exported.</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of people wanted</source>
        <extracomment>planner/commands, ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of radios</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of records</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of vehicles</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one slot there is</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other {musts} are not part of the problem.</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page of what is in front: of the screen, or of the rule with the keyboard.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paid time (minutes)</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patrol is not made today, and no longer listed.</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patrol length (minutes)</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patrols a day</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The people of a joint visit start at the same minute, or as long after one another as it asks</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period after.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period before.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period has no days. Choose a last day after the first.</source>
        <extracomment>solver/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period with today in it.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone for call-in</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place in words</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan did not pass the check, so it is not shown. {safe}</source>
        <extracomment>planner</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan had changed since the build began; what was changed on this day is replaced. </source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan that was found waits: accept or discard it first.</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The position</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preferred start (minute)</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price of one more person by day, tour and role, and of granting each request.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The priority</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The radius (metres)</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The results of a draft say *met*, as a must *1 broken*, as a preference for example *{amount}*.</source>
        <extracomment>ui/handbook</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review date</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review date of the marker</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The risk</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rota has {states} rows for {people} people. Build it again.</source>
        <extracomment>solver/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rota in hand does not break it.</source>
        <extracomment>ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rota in hand has no result for this rule.</source>
        <extracomment>ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rota of {name} has a shift type that does not exist ({state}) on {day_name}. Build it again.</source>
        <extracomment>solver/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rota of {name} has {row} days, not {days}. Build it again.</source>
        <extracomment>solver/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rota stays as it is until you accept.</source>
        <extracomment>ui/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rota with formulas that follow every change, and beside it hours, cover, fairness, a sheet for each day that has run sheets, dosage by hotspot, and the rules in sentences.</source>
        <extracomment>ui/outputs/kinds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rota with this move</source>
        <extracomment>ui/cover</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule to change</source>
        <extracomment>ui/rules/trial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule “{title}” names {name}. Change the rule first.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules are not read yet.</source>
        <extracomment>ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules as they are</source>
        <extracomment>ui/rules/trial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run sheet names the buddy: not somebody on an unpaid break if there is anybody else, and first of the same agency.</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same trial&apos;s other arm: the same 45 minutes in short patrols.</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shortest patrol (minutes)</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The skills and roles of a shift type are set with the shift type. A licence that ends on Wednesday is not held on Thursday.</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speed by bicycle (km/h)</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speed by car (km/h)</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speed on foot (km/h)</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The staff number</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start (minute of the day)</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start of a tour (minutes)</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stop goes to what is not assigned.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The summary</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tactic</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The terms of service</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time received (minute of the day)</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time to park (minutes)</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time zone</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tours of duty that people can be given. The letter is the key in the Rota grid.</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tours on these days become rest days in the draft. Who can cover them, ranked, comes next.</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The travel times {name} do not have a row and a column for each of {many} places.</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trial is in the draft: {tours} changed.</source>
        <extracomment>ui/rules/trial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was written. Write the same one twice.</source>
        <extracomment>planner/persistence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ward</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way to get about</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week in words, {period}</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weekday (0 is Monday)</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook counts days from 1904 (Mac); its dates were read so.</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {many_found} slots that cost least</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>ui/settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <extracomment>ui/answers, ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There already is a file called “{name}”. Choose another name.</source>
        <extracomment>planner/persistence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There already is {one} called “{name}”.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no shift types. Add one before building a rota.</source>
        <extracomment>solver/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no cell for person {person} on day {day} of this rota.</source>
        <extracomment>solver/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no engine called “{kind}”. Update the planner.</source>
        <extracomment>solver</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no half-written file.</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no hotspot yet</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no line of cover called “{name}”.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other shift.</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no pattern called “{name}”.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no plan to accept yet.</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no plan to discard yet.</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no planner file called “{name}” in this place.</source>
        <extracomment>planner/persistence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no question called “{get}”. Update the planner.</source>
        <extracomment>solver</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no reason in the list yet. Settings has the list.</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no role yet. Add agencies and roles on Settings first.</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rota for this week yet</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rota for this week yet.</source>
        <extracomment>ui/rota, ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rota for this week yet. Start one on Rota.</source>
        <extracomment>ui/build, ui/rules/trial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rota on this day yet.</source>
        <extracomment>ui/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rule called “{key}”.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such place.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no time zone called “{time_zone}”.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no tour here to clear.</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no tour here to swap.</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no tour here.</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no tour to swap on this day.</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no ward map to remove.</source>
        <extracomment>planner/commands, ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {hour}:{minute}.</source>
        <extracomment>ui/widgets</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {one} yet</source>
        <extracomment>ui/settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {word} called “{name}”.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {word} “{name}”.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody in this team yet</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody to plan. Add people, or choose an agency that has some.</source>
        <extracomment>solver/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <extracomment>planner</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <extracomment>planner</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one already: {version}.</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is only one version of this week.</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These clash too, whatever becomes of those above</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These clash with each other</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These outlines are too detailed to draw. Use generalised boundaries.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These {rules} rules</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are {clashes} clashes: settle one of each and a rota exists. </source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thirteen weeks is the widest.</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is not planned yet.</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is damaged. It has not been changed.{remedy}</source>
        <extracomment>planner/persistence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not protected by a passphrase. Open it without one.</source>
        <extracomment>planner/persistence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is open view-only. Nothing was changed.</source>
        <extracomment>planner/persistence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file needs its passphrase, or is not a planner file.</source>
        <extracomment>planner/persistence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file or its folder cannot be written to. Open it view-only, or move it.</source>
        <extracomment>planner/persistence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a police crime file. Its import has steps of its own: months, wards and hotspots.</source>
        <extracomment>ui/imports</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a planner file, or it was altered outside the planner.</source>
        <extracomment>planner/persistence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the best plan there is: proven.</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must may never be overridden; mend it.</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rule</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rule has no value to change.</source>
        <extracomment>ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rule is judged on each day&apos;s plan, on the Day screen.</source>
        <extracomment>ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This screen has no inspector.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This screen has no strip below.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This set has no rules</source>
        <extracomment>ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This window</source>
        <extracomment>ui/settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This {word} is not there any more.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those it applies to</source>
        <extracomment>ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thu</source>
        <extracomment>solver</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursday</source>
        <extracomment>solver</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursdays</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one</source>
        <extracomment>ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick who may work it: a build gives it to nobody else.</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>ui/build, ui/day, ui/outputs, ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time on the way</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to write up at the end of a tour</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time used of the longest search</source>
        <extracomment>ui/answers, ui/build, ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time used of the longest trial</source>
        <extracomment>ui/rules/trial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times this person cannot work</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look at before publishing</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To park</source>
        <extracomment>ui/settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To tell</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today counts as one of the days. Starts of the days before come with the hotspot.</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today {clock}</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told within 5 days</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many days in a row</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many of a kind in a row</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many of a shift type</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much cover</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>ui/rules/trial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tour</source>
        <extracomment>ui/answers, ui/day, ui/outputs/kinds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tour or minutes</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tours</source>
        <extracomment>ui/cover, ui/outputs/kinds, ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tours against a restriction</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tours are changed on the rota: this opens it.</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tours during an absence</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tours of duty</source>
        <extracomment>ui/outputs/kinds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tours of duty in the period</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tours on free days</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tours start and end here</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tours without the role or skill</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tours, travel, meals, pairs after dark and visits all hold.</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travel</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travel times</source>
        <extracomment>planner/exchange, planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travel times: {travel_source}, by each person&apos;s way of getting about.</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travel to</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travelling {name} has no speed.</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travelling {name} needs something that is not among the equipment.</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial</source>
        <extracomment>ui/rules, ui/rules/trial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial against {version}</source>
        <extracomment>ui/rules/trial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it</source>
        <extracomment>ui/answers, ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it: the cheapest rota that keeps every must with this in it.</source>
        <extracomment>ui/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try…</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tue</source>
        <extracomment>solver</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesday</source>
        <extracomment>solver</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesdays</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twenty-eight days, letters only.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice</source>
        <extracomment>planner/views</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two agencies together</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two patrols of a hotspot are as far apart as it asks for</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people where a marker warns</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo takes all of it back.</source>
        <extracomment>ui/imports</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo takes all of it back. {notices}</source>
        <extracomment>ui/crime_import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo takes it back.</source>
        <extracomment>ui/build, ui/concerns, ui/day, ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo takes it back.{rule}</source>
        <extracomment>ui/rules/trial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo takes it back; O lets it stand with a reason and a name.{more}</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo, any number of steps</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uniform</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlikely</source>
        <extracomment>planner/views</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>planner/commands, ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock a stop</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock {cells}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>ui/day, ui/hotspots, ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until midday on the last day</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until, if it ends</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up and down: another row. Left and right: another stop. The list of stops has exact times.</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it, {changes}</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use rules {name}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use “{nearest}”</source>
        <extracomment>ui/widgets</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual week</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicles</source>
        <extracomment>ui/settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicles and radios</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>ui/outputs, ui/outputs/kinds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version, licences, and what this computer runs.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version: {week}{version} {key}</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions side by side</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>ui/hotspots, ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visible in uniform</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <extracomment>ui/concerns, ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit or patrol</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit {case_ref}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit {case_ref} is in run sheets or concerns. Cancel it instead.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit {case_ref}: “{row_id}” is neither a place nor a person.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit {visit}</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit: to be made by {last}; the next build of a day until then finds its place.</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <extracomment>planner/exchange, planner/exchange/taking_in, solver, ui/day, ui/outputs, ui/outputs/kinds, ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits are made</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits at the preferred time</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits in full</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits in their windows</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits on their last day</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits that need a word</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits to one household do not overlap</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vulnerable</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;hy this…</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WD{year}CD</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WD{year}NM</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall rota</source>
        <extracomment>ui/outputs/kinds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted a week</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wants an answer</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>War&amp;d map…</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ward</source>
        <extracomment>ui/concerns, ui/crime_import, ui/day, ui/hotspots, ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ward boundaries</source>
        <extracomment>planner/exchange, planner/exchange/taking_in, ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ward boundaries (*.geojson *.json)</source>
        <extracomment>ui/crime_import, ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ward boundaries (GeoJSON)</source>
        <extracomment>ui/crime_import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ward boundaries as GeoJSON, such as the Office for National Statistics publishes them. They are kept in the planner’s own file and lie under every map; places get the ward they lie in.</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ward map</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ward map of {wards}</source>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ward map of {wards} ({source})</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wards: {source}</source>
        <extracomment>ui/town_map</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was taken off again: {broke}.</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch a concern</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch {reference}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch, or pass on</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wed</source>
        <extracomment>solver</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wednesday</source>
        <extracomment>solver</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wednesdays</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <extracomment>ui/hotspots, ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week &amp;in words…</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week in words</source>
        <extracomment>ui/answers, ui/outputs/kinds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week in words: {period}, {version}</source>
        <extracomment>ui/outputs/kinds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week of {monday} {year}</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week of {name}: {said}</source>
        <extracomment>ui/cover</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week {first}</source>
        <extracomment>planner/views</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week {number} has {week} days; write seven letters, {rest} for rest.</source>
        <extracomment>ui/settings/editors</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week {weeks} has {weeks_2} days; write seven letters at most.</source>
        <extracomment>ui/settings/editors</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week {week}</source>
        <extracomment>ui/outputs, ui/people, ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week {week} · from {monday}</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week {week}: </source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekday</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekends</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekends over fair share</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekends over the limit</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekends worked</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekends worked: {said}</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks in view</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks shown</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks {first}–{last}</source>
        <extracomment>planner/views</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wh&amp;y not…</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>ui/answers, ui/day, ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What and where</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What breaking it once counts</source>
        <extracomment>ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What breaking it once counts (minutes)</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <extracomment>planner/commands, ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed as it improved</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else changes</source>
        <extracomment>ui/cover</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes in</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has begun stays</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is covered, what is short and why, who is away, who carries the Lates, what changed.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is covered, what is short and why, who is away, who has the Lates, which requests are met and what changed since the published rota. Why somebody is away is said of leave only.</source>
        <extracomment>ui/outputs/kinds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in it</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is so</source>
        <extracomment>ui/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for</source>
        <extracomment>ui/crime_import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What leaving it out counts (minutes)</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What one more is wor&amp;th…</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What one more is worth</source>
        <extracomment>ui/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people are. Shift types, cover, visits and rules name them.</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shift types, cover and visits can ask for. Who holds them, and until when, is on People.</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <extracomment>ui/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in the way of a shift for somebody on a date, and the cheapest rota that has it.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What that costs, in missing cover.</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the blue button does.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the cost is made of</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the cost is made of: {said}</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the engine was given to do is damaged or cut off. Try again.</source>
        <extracomment>solver</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the engine was given to do lacks its kind or its problem. Try again.</source>
        <extracomment>solver</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file holds</source>
        <extracomment>ui/imports</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the form of the person has no room for.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the map or chart in front shows, line by line.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the move does</source>
        <extracomment>ui/cover</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the rota costs, rule by rule, and in which cells.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the rules say</source>
        <extracomment>ui/answers, ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <extracomment>ui/concerns, ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to say first, the hotspots of the day, visits by letter, and everybody’s run sheet in a line. Black on white; no names of the public.</source>
        <extracomment>ui/outputs/kinds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <extracomment>planner/commands, ui/concerns, ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would be imported</source>
        <extracomment>ui/imports</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would be stored</source>
        <extracomment>ui/crime_import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change in the draft</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change on the rota</source>
        <extracomment>ui/answers, ui/rules/trial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would help: {title}</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>ui/hotspots, ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the hotspot is worth a patrol, weekday by weekday.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>ui, ui/hotspots, ui/outputs, ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a warning marker demands it, nobody visits alone</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where and when</source>
        <extracomment>ui/crime_import, ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where things are. Tours start and end at the base; dusk and travel are reckoned from there.</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where, in words</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which concerns</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which musts clash, and what each way out would give.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of these is {about_}?</source>
        <extracomment>ui/imports</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which sheet holds the list</source>
        <extracomment>ui/imports</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which sheet holds the list?</source>
        <extracomment>ui/imports</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>ui/answers, ui/day, ui/people, ui/rota, ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who a rule applies to</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who and what</source>
        <extracomment>ui/cover</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can cover</source>
        <extracomment>ui/cover</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can cover: {name}, {tour}, {when}</source>
        <extracomment>ui/cover</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who could swap</source>
        <extracomment>ui/cover, ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who could swap: {name}, {tour}, {when}</source>
        <extracomment>ui/cover</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who could take it</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does what</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who goes</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who goes along</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is needed, and when. How many, by day, are the figures of the cover rules on Rules.</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is sick</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who it applies to</source>
        <extracomment>planner/commands, ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who it applies to: {title}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who makes a visit</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may patrol</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who must not work alone goes out in company only</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who patrols a hotspot</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who plans; beside the menus. It may be left empty.</source>
        <extracomment>ui/settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who works when, with hours, cover and fairness. No run sheets, no hotspots, no visits.</source>
        <extracomment>ui/outputs/kinds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who would be &amp;missed…</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who would be missed</source>
        <extracomment>ui/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who, or why not</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever finds none goes on foot. 0: there are enough.</source>
        <extracomment>ui/settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever were away, no more cover would be missing than now.</source>
        <extracomment>ui/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole page</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole rota</source>
        <extracomment>ui/rules/trial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose absence would break most cover, each person taken out in turn.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>ui/build, ui/cover</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not</source>
        <extracomment>ui/answers, ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not something else</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not {wanted}, and try it</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not…</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why so</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why they clash</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this</source>
        <extracomment>ui/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this tour</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Williams and Coupe, 2017: 7 hotspots of 150 by 150 m, 45 minutes a day wanted.</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <extracomment>ui/day, ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With cover as it was, no repair has up to {changes}.</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With cover as it was: {proof}</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With it, at most {most} of {agency} are away; the limit is {limit}.</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With it, {most} of {agency} are away {on}; the limit is {limit}.</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With less: {proof}</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With run sheets and hotspots</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With stops at crossings.</source>
        <extracomment>ui/settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this move</source>
        <extracomment>ui/cover</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw an override</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw the override of {row}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw the override of {text}</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn.</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within 1 day means the day after the last Late; within 2 days allows for one rest day between.</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within the hours, unpaid.</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a rule a build has nothing to keep to.</source>
        <extracomment>ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without any hours it would never be patrolled. Enter a last day to end a hotspot.</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it nothing would break, and the cost would be the same.</source>
        <extracomment>planner</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it: at the briefing only.</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it: {breach_text}.</source>
        <extracomment>planner</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on while it runs</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked by</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working Time Regulations 1998, regulation 10; Police Regulations 2003, Annex E</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working Time Regulations 1998, regulation 11; Police Regulations 2003, Annex E</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working Time Regulations 1998, regulation 4</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working on this computer</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working on this computer · every change saved</source>
        <extracomment>ui/concerns, ui/hotspots, ui/people, ui/rota, ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working on this computer · {saved}</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working on this computer, nothing is sent anywhere</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worse</source>
        <extracomment>ui/answers, ui/cover</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would help: {remedy}.</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would rather</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write 11 h, 1 h 30 or 45 min.</source>
        <extracomment>ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write 15–22, or 10–12, 15:30–20:30 for two spans; 18–02 ends after midnight. An empty day is not patrolled. Crime files have no hours: take these from the team&apos;s own incident times.</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a date such as 11 Dec or 11/12/2026; Alt+Down opens a calendar.</source>
        <extracomment>ui/widgets</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a date such as 11 Dec.</source>
        <extracomment>ui/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a name.</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note on the cell.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a passphrase: without one anybody could open the copy.</source>
        <extracomment>planner/persistence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a time such as 20:00.</source>
        <extracomment>ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <extracomment>ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write both days as dates, such as 11 Dec.</source>
        <extracomment>ui/concerns, ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write in a few words what it is about.</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the CSV…</source>
        <extracomment>ui/outputs/kinds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the PDF…</source>
        <extracomment>ui/outputs/kinds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the calendar…</source>
        <extracomment>ui/outputs/kinds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day it was received, such as 11 Dec.</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day to look again, such as 11 Dec.</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the first day as a date, such as 3 Mar 2021, or leave it empty.</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the hours a week as a number, such as 37 or 29.6.</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the hours, such as 15–22.</source>
        <extracomment>ui/crime_import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the last day as a date, or leave it empty.</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name of whoever decides.</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the output that is chosen on Outputs.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the place as a National Grid reference such as NZ 50830 32360.</source>
        <extracomment>ui/concerns, ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the rota, hours, cover and days as a workbook.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what and where, never who said it or who it is about.</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what came of it.</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write where it is, such as NZ 50830 32360.</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write where the place is: a grid reference such as NZ 507 328.</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write which service takes it.</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write whole hours between {shortest_hours} and {longest_hours}, such as 6 8 10.</source>
        <extracomment>ui/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {words}.</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {name} …</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written last</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong passphrase, or not a planner file.</source>
        <extracomment>planner/persistence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XML definitions</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can stop now: at most {short_duration} better is possible.</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You changed one rule</source>
        <extracomment>ui/rules/trial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data is kept in one file, {path}, with a checked copy beside it whenever it is closed. It holds names and absences, so keep it on a force or council drive, never a personal one.</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your draft is unchanged.</source>
        <extracomment>planner</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom the map in.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom the map out.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[All rules](index.md)</source>
        <extracomment>ui/handbook</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a child</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a default; set each hotspot&apos;s own on Hotspots</source>
        <extracomment>ui/crime_import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file</source>
        <extracomment>ui/outputs, ui/rules/trial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a kind of place</source>
        <extracomment>ui/crime_import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a must</source>
        <extracomment>ui/answers, ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a preference</source>
        <extracomment>ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rest day</source>
        <extracomment>planner/answers, planner/commands, solver/rota, ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a single rest day between two tours</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value is far too long</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absence</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active {hours}, and it is {now} already</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active {hours}, too short for {least} min</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active {hours}; {who} is on duty long enough: nearest is {person}, {short} min short</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active {hours}; {who} is on duty then</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active {start}</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add --postcodes with the Code-Point Open file of the area</source>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alone after dark too</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alone after dark: {what}</source>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alone at {name_of}, {when}</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alone at {name_of}, {when}; {dark}</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alone at {name}, {when}; pairs from {time}</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already on this {shift_name}</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an adult at risk</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and a cheaper one may exist</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and no cheaper one exists</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more; F8 goes from one to the next.</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {further_ones}</source>
        <extracomment>ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {more} more</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another of the {names} known</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any day</source>
        <extracomment>ui/settings/editors</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any early</source>
        <extracomment>planner/views</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any late</source>
        <extracomment>planner/views</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any night</source>
        <extracomment>planner/views</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any of the list</source>
        <extracomment>ui/handbook</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any time</source>
        <extracomment>planner/exchange/taking_in, ui/settings/editors</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any time of the day</source>
        <extracomment>ui/settings/editors</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approximate place</source>
        <extracomment>ui/crime_import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for something else than {code}</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for {codes}</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked not to work {codes}</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least </source>
        <extracomment>ui/settings/editors</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least {short_duration} are needed.</source>
        <extracomment>ui/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {title}</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>away {hours}</source>
        <extracomment>planner/views</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>away: {kind}</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back at {home_at}</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back at {time}, due back at {problem_time}</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back at {time}, the tour ends {problem_time}</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backwards</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bank holiday</source>
        <extracomment>planner/commands, ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bank holiday over</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bank holidays</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>become rest days</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>becomes a rest day</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before: {repeats}</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below target</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beside {near}</source>
        <extracomment>ui/crime_import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best found</source>
        <extracomment>ui/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best {best_minutes}</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked time</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>briefing</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken rule</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by bicycle</source>
        <extracomment>planner/commands, solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by car</source>
        <extracomment>planner/commands, solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by case reference</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caller told {answered_date}</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caller wants an answer</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot all hold</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be placed</source>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot draw on {name}</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot hold</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carries something that is not among the equipment</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cars</source>
        <extracomment>ui/settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cell</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cell holds a formula</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cell was</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cells hold formulas</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cells were</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>census area</source>
        <extracomment>ui/crime_import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed since published</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose the date order, or write 2026-12-31</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose the date order, or write the year in full: 2026-12-31</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>circle = risk, ring = minutes planned of target</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clock time</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column A</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>columns A–{last}</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concern placed</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct one of the two</source>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost against this rota</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost with nothing else moved</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost, as missing cover</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>costs the same</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>costs {cost_minutes}</source>
        <extracomment>ui/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>costs {margin} less</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>costs {margin} more</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could mean more than one {what}</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count towards it</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted for changes</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cover met</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cover requirement</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cover {code}</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crew {crew_min}</source>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dark from {time}</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dashed = asked for, not decided</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date order</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day apart</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day built</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day missing</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day note</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day off the pattern</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day over</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days apart</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deputy {deputy}</source>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differ</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dots: recorded crime</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drag to a row, or press A to see who could take it</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drag to add, Enter to open</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>driver grade</source>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each may occur once</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>early</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>embedded controls</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>embedded files</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of the visit</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enough could come at {when}</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every must met</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every must met but for the other clash</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every row needs one</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every start in its active hours is too like the days before</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every start left is within {gap} min of another patrol ({others})</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every {name}</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filled: open, hollow: placed</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first day</source>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first name {first_name}, now {initials}</source>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first report</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forbidden by a must</source>
        <extracomment>ui/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from 13:00 on the first day</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from logged to answered</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {clock} {demand}</source>
        <extracomment>ui/widgets</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {time} it takes a pair: </source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {time} patrols go in pairs: </source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes along</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grey after {dusk}: pairs only</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grid reference</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h off</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h over</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h short</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half day</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hands in {when} {shift_name}</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>harm {harm}</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a part without an outline</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a position that is not two numbers</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a stop that is not in the problem</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has an outline of fewer than four positions</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no outline</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no tour to exchange for it</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has {cells} values under {headings} headings</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has {pair}; both must be numbers</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has {powers}</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held{until}</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds “{part}”, which {problem}</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hotspot {}</source>
        <extracomment>planner/views</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hour off</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hour over</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hour short</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours a week</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import the staff first</source>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in all {files} files</source>
        <extracomment>ui/crime_import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the best plan</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the best plan so far</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the file</source>
        <extracomment>ui/crime_import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the set</source>
        <extracomment>ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a formula with no saved value</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a role of {agencies}, not of {agency}</source>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is away at a place that is not among the places of the day</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is beyond the pattern {pattern}</source>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is nobody of this team</source>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a case reference</source>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a valid {kind}</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a valid {kind}; {allowed}</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a value</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not held</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not valid on that day</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is of {agencies}</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is the named worker too</source>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is {roles}</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it could be taken at {time}, but the way there costs {costs} min; it counts {counts}</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends before it begins</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no active hours today</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no time at which it may start</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has {text:,} letters, at most {most_letters:,} are kept</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is at {when}, and it is {now} already</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is at {when}; {name} is on duty {tour}</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not in the file of postcodes</source>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is tied to {names}, and needs somebody who {needs}</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is tied to {names}, who may not take any part of it</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it looks like a map of {other} areas; </source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it looks like {name} but uses letters of another alphabet; type {name}</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it takes two people: </source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it {reason}</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its marker demands two people, and it is planned for one</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its named worker</source>
        <extracomment>solver/deployment, solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its named worker is not on duty, nor is a deputy</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its people are not there together</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its {limit_seconds} s are over, it is about to end</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joint, same time</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept on this computer, not in the file</source>
        <extracomment>ui/settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind of absence</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known once musts are met and a bound is proven</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known once the day is planned</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last day</source>
        <extracomment>planner/exchange, planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latitude “{shortened}” and longitude “{shortened_2}”</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaves at {time}, briefing until {problem_time}</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaves it</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaves {name} before arriving</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>ui/imports</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out: hotspot {near} is there already</source>
        <extracomment>ui/crime_import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out: {line}</source>
        <extracomment>ui/crime_import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left: {days_count}</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less {count} away</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less {count} locked to something else</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less {count} who work no such tour</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters only; names and addresses are given at the briefing</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lies at latitude {latitude}, longitude {longitude}, not in Britain</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lies at longitude {wrong:g}, latitude {wrong_2:g}, which is nowhere</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line = required, fill = planned, red = short</source>
        <extracomment>ui/rules/trial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line of cover</source>
        <extracomment>planner/commands, ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line_number}</source>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line}</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>links to other files</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked</source>
        <extracomment>ui/day, ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked on that day</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked on {kept}</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked on {what}. Remove one of the locks.</source>
        <extracomment>solver/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower is better; between the lines is what is still unknown</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked {label}</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may go</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may not travel {name}</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may start {windows}, and it is {now} already</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may start {windows}; from {dark} nobody goes alone, and it is for one</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may start {windows}; it is for one, and nobody else is on duty then</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may start {windows}; “{title}” leaves none of that</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meal</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meal at {time}, allowed within {allowed}</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meal break</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meal of {name}</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mends {musts}</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met all day</source>
        <extracomment>ui/cover</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min, from</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min, while active</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minute early or late</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minute late</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minute of missing cover</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minute on the way</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minute short</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month of the year</source>
        <extracomment>ui/settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moves from {shift_name} to {tour_words} on {when}</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of the place</source>
        <extracomment>ui/crime_import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name somebody else, or nobody</source>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needed</source>
        <extracomment>ui/build, ui/imports</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a month such as 2024-01, a force and a crime type</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs people of {needed} agencies, and is planned for {few}</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs people of {needed} agencies; of those who may go all are of {agencies}</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs {least}</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs {least} from {who} at {when}; {able} on duty then</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs {least} from {who} at {when}; {held} held elsewhere</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs {least} from {who} at {when}; {names} cannot get there and back within the tour</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs {need} min after {time}; {who}’s {tour}, {short} min short</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never broken</source>
        <extracomment>solver, ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new: {code}  {name}</source>
        <extracomment>ui/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no Crime ID, and the month is in a later file too</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no active hours</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no column</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no gap is long enough for it</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no gap of {length_of} min with the way there</source>
        <extracomment>planner/live_day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no gap of {minutes} min: nearest is {name} at {at}, {short} min short</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no gap: nearest is {person} at {time}, {short} min short</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no hotspot near</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no key</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no location given</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no lone work</source>
        <extracomment>planner/exchange/taking_in, planner/views</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no mark</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no meal break; {length} min are due within {allowed}</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no more than {most}</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no nights</source>
        <extracomment>planner/views</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no partner at the same time: {words}</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no partner {least} to {most} min later: {words}</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no pattern</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no plan yet</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rota</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rota for this week</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rota yet</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no shift type yet</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no tour</source>
        <extracomment>ui/cover</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no ward</source>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no way to go</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no whole tours come to {least} to {most}, only to {below} or {above}</source>
        <extracomment>solver/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no wish from this week on</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no {minutes} min are free within {allowed}: {taken}</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>ui/people, ui/settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody asked to be told</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody else on duty {needs}</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody else: {what}</source>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody of {agencies} who may patrol it</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody on duty is {may_patrol}</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody on duty {needs}</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody there has {missing}</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody vulnerable</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody who may patrol it</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody yet</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>solver, ui/crime_import, ui/day, ui/handbook, ui/hotspots, ui/outputs, ui/people, ui/settings, ui/settings/editors, ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <extracomment>planner/commands, ui/outputs/kinds, ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: a case is placed where it was visited last</source>
        <extracomment>ui/imports</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: every row of the force counts</source>
        <extracomment>ui/crime_import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not active</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not at {name}, {when}</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not available</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not away</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not below {bound_minutes}</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not employed</source>
        <extracomment>planner/problem_builder, ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not entered</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not held</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the file</source>
        <extracomment>ui/imports</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not installed</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not kept; names change</source>
        <extracomment>ui/crime_import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not looked for</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not met</source>
        <extracomment>planner/views, solver/rota/rules, ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not offered</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on duty</source>
        <extracomment>planner/views</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on the rota</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not placed</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not planned yet</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not planned, target {target}</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read yet</source>
        <extracomment>ui/widgets</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not started</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not taken</source>
        <extracomment>ui/crime_import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not {name}</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note {new}</source>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>ui/build, ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing can be written into that folder.</source>
        <extracomment>planner/persistence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is agreed</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is left to plan between {blame}.</source>
        <extracomment>solver/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing left to gain</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing new</source>
        <extracomment>ui/imports</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to do</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to replace</source>
        <extracomment>ui/crime_import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing yet</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing: every target is met</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing: every tour is the same</source>
        <extracomment>ui/rules/trial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing: the draft is this plan already</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number = hotspot, + = in a pair, boxed letter = visit</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of 100, by which patrols count</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of at most {limit}</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of missing cover</source>
        <extracomment>ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of those who may patrol it nobody can go: all {kept} are out</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of time</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of two agencies</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>solver/rota/rules, ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off pattern</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on foot</source>
        <extracomment>planner/commands, solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {over} days</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {when}</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one agency there, needs two</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one day cannot begin and end at midday</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one more {role}</source>
        <extracomment>ui/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of the list</source>
        <extracomment>ui/handbook</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one person alone after dark</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one time</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only {length} off in a row, at least {days}</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only {length} worked in a row, at least {days}</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only {name} is free for it, and it takes more than one</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open or closed</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opted out of 48 hours</source>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other task</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside the area</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pairs after dark</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed on or done</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>past, {day}</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patrol (min)</source>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patrol at another time</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patrol at hotspot 3</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patrol at {label} {title}</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patrols a day</source>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patrols asked for</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person missing</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person with staff number</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person without</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>placed or closed</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>placed: {hotspot}</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preferably {ends} to {ends_2}</source>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preference missed</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preferred time</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposed: {name}</source>
        <extracomment>ui/crime_import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protected</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proven, fewer hours cannot cover it.</source>
        <extracomment>ui/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published as {was}, changed with {days} of notice</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published {number}</source>
        <extracomment>planner/views</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quarter of an hour over</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>radios</source>
        <extracomment>planner/problem_builder, ui/settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>radius (m)</source>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read again, it was not the sheet that was drawn.</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read again, it was not what was written.</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received {received_date}</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced, not added to</source>
        <extracomment>ui/crime_import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>request</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>request met</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>request {request}</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rest day</source>
        <extracomment>planner/commands, planner/domain, ui/people, ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rest day missing</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rests on {when}</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ring: {day}, of target</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rises as the search goes on</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row of settings</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run sheets</source>
        <extracomment>planner/commands, ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same</source>
        <extracomment>ui/rules/trial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same Crime ID as an earlier row</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sets off to {name} at {time}, it is {problem_time}</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shift type</source>
        <extracomment>planner/commands, ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shift types</source>
        <extracomment>planner/answers, planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short {worst_gap}</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>single</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skill or power</source>
        <extracomment>planner/commands, ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spreadsheet program, as opened</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spreadsheet program, as opened: rows 1–{rows} and {names} stand still</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stand</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands at {before} already</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts {back} earlier than the day before</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step away from the named worker</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop taken off or put on a run sheet</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stops at {limit} or when proven</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>straight line × {detour_percent:g}</source>
        <extracomment>planner/views</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>straight line × {detour_percent:g} at {speed}{fixed}, not a road network</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken</source>
        <extracomment>ui/crime_import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken off</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target met</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target {target_minutes} min a day</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tells repeats; anti-social behaviour has none</source>
        <extracomment>ui/crime_import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the base is not among the places of the day</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the best plan there is</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the best rota found</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cards</source>
        <extracomment>ui/outputs/kinds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cheapest rota</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clocks go back on {day:%d/%m/%Y}; choose another time</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clocks go forward over it on {day:%d/%m/%Y}</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day</source>
        <extracomment>ui/handbook, ui/outputs/kinds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day is not planned yet</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day is past</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day of {day}</source>
        <extracomment>ui/outputs/kinds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk could not be read or written.</source>
        <extracomment>planner/persistence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full.</source>
        <extracomment>planner/persistence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first name</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder is not there.</source>
        <extracomment>planner/persistence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the force</source>
        <extracomment>ui/crime_import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hotspots that are there</source>
        <extracomment>ui/crime_import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last name</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the meal break is not one of {length} min</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the meal is at a place that is not among the places of the day</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the named worker {name}</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next best is {tour}:</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the only time there is</source>
        <extracomment>ui/crime_import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the page</source>
        <extracomment>ui/outputs/kinds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pattern says {expected}</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the quotation marks do not pair up</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rota</source>
        <extracomment>ui/handbook, ui/outputs/kinds, ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rota as a sheet</source>
        <extracomment>ui/outputs/kinds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sheets there are</source>
        <extracomment>ui/outputs/kinds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the staff number</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the team</source>
        <extracomment>solver/deployment, solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tour ends before it starts</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tour {tour} leaves no room for a meal break of {length} min from {earliest} on</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the visit takes {duration_min} min and there are {what} between the times</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the week</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {weeks} weeks</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no way to travel</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no way to travel but by driving, without a permit to</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is not one run sheet for each person on duty</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this week</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>those who may go are not on duty at the same time</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time between the people</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time together</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to a printer</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to do</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {name}</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {target} min.</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>together</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tour</source>
        <extracomment>solver/rota/rules, ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tour ends {time}</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tour off</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tour over</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tour starts {time}</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>travel</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>travel times as given in a table</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two agencies together</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under 75%</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until</source>
        <extracomment>ui/hotspots, ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until 13:00 on the last day</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used when nothing else decides</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual shape, from trials</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vehicles</source>
        <extracomment>planner/problem_builder, solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visit</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visit {label}: {title}</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visit {}</source>
        <extracomment>planner/views</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ward code and name</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weekend over</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weekends</source>
        <extracomment>solver/rota/rules, ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weighs in the risk</source>
        <extracomment>ui/crime_import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is covered, short and changed</source>
        <extracomment>ui/outputs/kinds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the rules say</source>
        <extracomment>ui/outputs/kinds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole force area</source>
        <extracomment>ui/crime_import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>will be imported</source>
        <extracomment>ui/crime_import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {other} at {name}, {time}</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {tour}</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {with_names}</source>
        <extracomment>ui/day, ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without {tour}</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works a rest day, {when} {tour_words}</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works as long</source>
        <extracomment>ui/rules/trial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works {hours} h less</source>
        <extracomment>ui/rules/trial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works {hours} h more</source>
        <extracomment>ui/rules/trial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write 00:00 to 23:59</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write 1 to {lines}</source>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write 31/12/2026 or 2026-12-31</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a date from {first_year} to {last_year}</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a date without a time</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a day from {start_date:%d/%m/%Y} on</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a day from {start_date} on, at most two years later</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a whole number from {least:,} to {most:,}</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write at least {between_least_min}, as in between_least_min</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write hours in a week such as 37 or 18.5</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write it as text</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write it like NZ 508 328</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write it like TS24 8AA</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write one such as F-07, never a name</source>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write yes or no</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write {least:g} to {most:g}</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write {least:g} to {most:g}, with a point for the decimals</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write {least} to {most} minutes</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write {listed}</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{able} of those on duty then can go along and keep every must{left}</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{after:.1f} h in the week, was {before:.1f}</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{after} and {before} · {title}</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{after}Undo takes it back.</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agencies} of {agencies_together} agencies there</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{all_of_them} in all wards.</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{all_of_them} in all, {elsewhere}.</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{asked} asks for nobody on {short_date_asked} in this rota. Choose another day.</source>
        <extracomment>ui/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at:.0f} s</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at:.1f} s</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{base} base</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} fewer musts broken</source>
        <extracomment>planner</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{below} below target on {day}</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{broken_after} musts stay</source>
        <extracomment>ui/cover</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{broken_musts} in it: red frames, and sentences below the rota.</source>
        <extracomment>ui/outputs/kinds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{by_hand} overridden, </source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{case_ref} has no window on {day} that holds {length_minutes} min.</source>
        <extracomment>planner/problem_builder</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{case_ref}, {visit_type}, by {due_date}</source>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cells} changed in the draft.</source>
        <extracomment>ui/build, ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cells} of {people} people changed</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cells} of {people} {differ}. Enter shows the cell in the rota.</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cells} selected · {minutes} h</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} is outside {rota} ({period}).</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{changes} for {persons}. </source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{changes} since {published_version}</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{changes} tours change</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cheapest}; every must is kept and nothing else moves.</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chosen} of {proposed_hotspots} taken.{beside}</source>
        <extracomment>ui/crime_import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cleaned} {what} cleaned of invisible characters.</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{codes} or {codes_2}</source>
        <extracomment>solver/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} after {run} Lates in a row</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} already stands for {name}. Use another letter.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} beside {part_absence}</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} during {kind}</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is more than one letter: choose it with Set shift</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is {kinds}, which is barred</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} needs {missing}, which {why}</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} reaches into hours never worked on {weekdays}</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code}, in place of the command {plain}, which stays in the menu</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{commitment} is in run sheets of {date}.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{commitment} must end after it starts.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cost_minutes} of missing cover in all: the sum of {rules} below. {broken}. {leads}</source>
        <extracomment>ui/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} records</source>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counted} in {span} to {day_name}, contracted {due} ± {tolerance_minutes}</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more</source>
        <extracomment>planner/answers, ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people</source>
        <extracomment>planner/views</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} ticked</source>
        <extracomment>ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} {word}, fair share {fair:.1f}</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}, fair share {fair:.1f}</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{crew} there, needs {crew_needed}</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dates} dates</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date} already has a draft.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date} already has a note: “{text}”.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date} already is a bank holiday.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date} is issued. Revise it to change it.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date} is outside {rota}.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day_name} is past.</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day_name} to {day_name_2}</source>
        <extracomment>solver/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day_name}: nobody can work that day.</source>
        <extracomment>solver/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} days</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} in no rota yet, so its effect on cover is not known.</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} in no rota yet.</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} of {grid_days}</source>
        <extracomment>ui/outputs/kinds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} short</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} short, {short_duration}</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} from {minute}</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is issued to the briefing.</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is issued. Revise it to change it.</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is not planned yet. Build it first, then plan it anew.</source>
        <extracomment>planner/problem_builder</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is planned: dosage {dosage}, visits {visits_placed} of {visits_wanted}, {unassigned} not assigned.</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {cell_words} (was {wording_cell_words})</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <extracomment>solver</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <extracomment>solver</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}/{month}</source>
        <comment>the order in which a date is typed</comment>
        <extracomment>solver</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: not active</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: not planned yet, target {target} min</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {minutes} of {target} min planned{below}, {patrols}</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{detour:+d} min</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done}; undo takes it back.</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{draft} has no tours of duty. Build it first.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{due}, not placed</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{duration_min} min</source>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{earliest_minute} to {latest_minute}</source>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{easting} east, {northing} north</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{failure} Nothing was imported.</source>
        <extracomment>ui/imports</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{far:.0f} m</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figures} min</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figure} of {days_count}, to {until}</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file_name} was not printed: {name} did not take it.</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files} files</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files} read, {span}, {forces}.</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files}, {rows_kept:,} rows</source>
        <extracomment>ui/crime_import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <extracomment>planner/answers, planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}–{last} {month}</source>
        <extracomment>solver</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}–{last} {month} {year}</source>
        <extracomment>planner/views</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{follower} works {pattern}. Choose another pattern there first.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} columns</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{generic:,} of those kept are at a kind of place (“Supermarket”), which makes no hotspot.</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group}, {spoken}: {away} away, limit {limit}</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group}: cover needs either a weekday or a date.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group}: the time band must end after it starts.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group}: {target} wanted is fewer than the least of {least}.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heading}: nothing</source>
        <extracomment>ui/widgets</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heading}: {needed} needed; {steps}. {verdict}</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{here} · {others} short on days not in view</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{here} · {version_words}, every change saved</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hidden} hidden by the filter.{asked}</source>
        <extracomment>ui/widgets</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{home_minutes} min</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hotspots} added</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h</source>
        <extracomment>ui/build, ui/outputs/kinds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {rest:02d}</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} in each cell. Line = required, fill = planned, solid red = short</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{household} has another visit at the only time it may start</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{household} is visited by {agencies} today: one agency a day</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{household}: two visits at {time}</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{household}: {alone} on one day</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{improvements} better</source>
        <extracomment>planner</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{iss} past the day to act by</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item_title} has a fixed time, or is somebody’s own.</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} is on a run sheet already.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{joint_visits} joint</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} for {person}, {days}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} of {person} is already {value}.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, asked for and not decided</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} has {text} characters; it can have {longest}.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is missing.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is {value}; it can be {least} to {most}.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} must be a date, not “{value}”.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} must be a number, not “{value}”.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} must be a whole number, not “{value}”.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} must be text, not “{value}”.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} must be yes or no, not “{value}”.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} “{value}” is not known; it can be {known}.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}, {when}, is not kept free</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lates} in all; {names} have the most, {most} each.</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lates} in all; {name} has the most, {most}.</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{late} min short to reach {name} by {time}</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{least:g} to {most:g}</source>
        <extracomment>ui/settings/editors</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{least} to {most} min between its people</source>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{least} too few whatever is planned</source>
        <extracomment>solver/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{leave_requests} waiting</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} at most left to gain</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} characters left</source>
        <extracomment>ui/widgets</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} characters too many</source>
        <extracomment>ui/widgets</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length_minutes} min</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length} days in a row, no more than {days}</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length} tours on {codes} in a row, no more than {days}</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line} (replaced)</source>
        <extracomment>ui/crime_import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{locked_tours} on those days {stand}. Unlock on Rota to free it.</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{locked_tours} will stand until unlocked.</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{logged:.1f} a week</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{looked} being looked at</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lowest} too many whatever is planned</source>
        <extracomment>solver/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <extracomment>solver</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{metres_a_minute:g} km/h</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{metres} km</source>
        <extracomment>ui/town_map</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{metres} m</source>
        <extracomment>ui/town_map</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{metres} m from {title}, {where} its {radius_m} m</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{met} of {requests} are met.</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minus}{hours} h {rest:02d}</source>
        <extracomment>ui/widgets</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} of {target}</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} of {target} min</source>
        <extracomment>ui/day, ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{missing} and {last} are needed. Choose the headings they have in this file.</source>
        <extracomment>ui/imports</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{missing} is needed. Choose the heading it has in this file.</source>
        <extracomment>ui/imports</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{missing} short, {end}</source>
        <extracomment>planner</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <extracomment>solver, ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{more} Problem {number} of {problems}; F8 goes on.</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{must_iss} broken</source>
        <extracomment>ui/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{must_iss} broken. </source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{must_iss} broken. F8 goes to the first.</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{must_iss} broken. F8 goes to the first. </source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{musts} Stop now to see the ways out; the build goes on to the plan that breaks least.</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{musts} broken in this rota.</source>
        <extracomment>ui/cover</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{musts} broken then, so it goes into a new draft and is not published.</source>
        <extracomment>ui/cover</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{musts} broken without a reason. F8 goes to the first.</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{musts} cannot all be met by the best plan so far; it is the nearest one found, and what it breaks is listed when it is accepted.</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{musts}; {missed} missed.</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{named} involved</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} are free for it, but no {needed} who may go together</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} beside {names_2}</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} must not go alone, and it is for one</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names}, at least {least}</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (agency)</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (line {line})</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({force}): no row of it is used ({rows_read:,} read; {why}).</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({staff_no}): {role}, {contract_minutes_per_week} a week</source>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} already is {taken_name}. Swap the two instead.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} asks for no cover in these hours on {date}.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} asks for {kind} {when}.</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} at {at}: its partners are not on each other’s sheets</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} at {hours:.1f} of {contract_minutes:.1f} h</source>
        <extracomment>planner</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} at {time}, drawn: {drawn}</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} at {time}: about the same time on {days} of {of_days} days, at most {most_days}</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} at {time}: {had} min, needs {least}–{most}</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} at {time}: {words}</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be opened ({strerror}).</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be opened: {reason}. Nothing was changed.</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be opened: {strerror}. Nothing was imported.</source>
        <extracomment>ui/imports</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read as CSV: it is in UTF-16; save it as CSV UTF-8.</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read as CSV: line {line_num}: {what}.</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read as CSV: line {line} holds a byte that is not text.</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read as CSV: line {line} is not in UTF-8; save it as CSV UTF-8.</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read as CSV: line {number} has {values} values under {headings} headings; put values that hold a comma in quotation marks.</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read: line {number} {what}; download the file again.</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be there</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot work</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} contains {what}, which are not accepted; save a copy without them.</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could be there, but that costs {costs} min; it counts {counts}</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could fit it in, but travel, lateness and the rest cost {costs} min; it counts {counts}</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could go at {time} for {minutes} min, which costs {costs} min and counts {counts}: it was not found</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could go at {time}, but travel and a time other than drawn cost {costs} min; the patrol counts {counts}</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could go at {time}, which costs {costs} min and counts {counts}: it was not found</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could go, but all {kept} are out</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could start {when}</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cover is met.</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cover is {short_minutes} short.</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cover, {day}</source>
        <extracomment>ui/cover</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ends before it starts.</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} for {person}, {date}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} goes along</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has a rest day request</source>
        <extracomment>planner</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has a shift type in history that does not exist. Add it, or clear the day.</source>
        <extracomment>solver/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has an attendee who is not on duty.</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has headings but no crimes below them.</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has hidden sheets ({hidden})</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no hotspots. Import these first.</source>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no places. Import hotspots first.</source>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no roles to give people yet. Add its agencies and roles in Settings first.</source>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no sheet “{wanted}”</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no shift type to work in this period. </source>
        <extracomment>solver/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no tour on {when}; there is nothing to cover.</source>
        <extracomment>ui/cover</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no tour on {when}; there is nothing to swap.</source>
        <extracomment>ui/cover</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has not asked for leave.</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has {does}</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has {history} days of history, others have {history_days}. Fill the missing days with rest.</source>
        <extracomment>solver/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has {titles} sheets</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds a part whose file name or place is not allowed.</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds no postcodes. Choose a Code-Point Open file such as ts.csv.</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds no street-level crime file (one named …-street.csv).</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} hours short</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a folder. Choose a file name.</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a folder; choose a file in it.</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a rest day; there is no tour to move.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a workbook or zip archive, not a CSV file.</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is being written.</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is due today and not made</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is empty: it has no line of headings.</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is held by {held}, and cannot be at both</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is in Windows-1252, not UTF-8; check names with accents.</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is in rotas or patterns. Set it out of use instead.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is locked at {time} and is not there</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is locked on {codes}</source>
        <extracomment>planner</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is locked twice, at {time} and at {other}: it is made once, so take one lock off.</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is locked. Unlock it first.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a Code-Point Open file: line {number} is “{shortened}”; each line needs a postcode, a quality, an easting and a northing.</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not an Excel workbook (.xlsx) but a binary one (.xlsb); save it as .xlsx.</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not an Excel workbook (.xlsx) but an OpenDocument file; save it as .xlsx.</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not an Excel workbook (.xlsx) but an older kind; save it as .xlsx.</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not an Excel workbook (.xlsx).</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not an Excel workbook (.xlsx): it is empty.</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not made</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is password-protected. Remove the password and try again.</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is the base until another place is. Tick that one.</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is to be made by nobody.</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is too large, or expands to too much; save only the sheet needed.</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is too large, or expands to too much; save only the sheet that is needed.</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is too large: {megabytes}, and at most {most} are read.</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is written.</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {whole} min late</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} lasts less than no time.</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} lasts {length} minutes and cannot be paid {paid_minutes}.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} leaves it</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} may not patrol it</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} must end after it starts, and within 24 hours.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} names somebody who is not on duty.</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} needs a date.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} on {codes}: {figures}</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} on {problem_name}</source>
        <extracomment>planner</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} rests</source>
        <extracomment>planner</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} starts {time} and needs {minutes} min to get there</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} starts {time}, allowed {allowed}</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} starts {time}, {whole} min {word}</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} took longer than {most_seconds} seconds to open.</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not found in {parent}; check the name and place.</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not written: the folder {parent} is not there. Choose another.</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not written: the folder {parent} may not be written to. Choose another.</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not written: {fault} {kept}</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not written: {strerror}. {kept}</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} would be missed most: {short_duration} more below the minimum</source>
        <extracomment>ui/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} would not be back by the end of the tour, {time}</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} written</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, in {parent}</source>
        <extracomment>ui, ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, least people</source>
        <extracomment>ui/settings/editors</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {count} {what} in {share_weeks} weeks, fair share {fair:.1f}</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {day_name} {band}: at least {fewer} instead of {asked}</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {day_words}, {on_duty} on duty</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {found} is empty: it has no row of headings.</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {sheet}!{merged} is merged, so which row or column is meant cannot be told; unmerge all cells.</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {sheet}: too many merged cells (limit {most_merges:,}).</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {sheet}: too many rows or columns (limit {most_rows:,} × {most_columns}); delete what is not part of the list, empty-looking rows and columns included.</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {when}, has begun and is not there</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {when}: alone and no buddy is named</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {when}: {name_2} is not on duty throughout</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: CSV files not read, as they are not street-level crime: {others}.</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: a window ends before it starts.</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: alone {when}, at most {most} min</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: alone, its marker demands two</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: choose a day</source>
        <extracomment>ui/widgets</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: each attendee is one person, one role or one agency.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: has not what it needs</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: its cover names a shift type that does not exist. Choose another.</source>
        <extracomment>solver/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: line {number} lies outside the National Grid.</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: name at least one role or a skill that counts.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: one more patrol a day and a note for the briefing.</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: one person twice</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: risk {risk}, {visits_a_day} patrols a day of {dwell_min} min</source>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: starts {starts}, needs {allowed}</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: the deputy for {name_2}</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: the last day is before the first.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: the least time between its people is above the most.</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: the least time between patrols is more than the most.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: the patrol length must lie between the shortest and the longest.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: the shortest, usual and longest patrol must rise, and last some time.</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: this workbook is damaged; open it in Excel, save it again and try that copy.</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: too many rows or columns (limit {most_rows:,} × {most_columns}).</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: without {name_2} or a deputy</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: without {names}</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: worth, patrols wanted and least gap cannot be below 0.</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {before} becomes {after}{by}</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {before}, {names} in place of {names_2}</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {before}{by}, becomes {after}{by_2}</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {days_count} of leave more than the year gives.</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {full} of {full_2} min of cover</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {had} min between {time} and {problem_time}, needs {needs}</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {had} min, needs {needs}</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {had} of {target} min</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {kind}, {in_words}: cancelled</source>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {least} of {quorum_least} from {who}</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {made} there, needs {legs}</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {metres:.0f} m from hotspot {title}, which stays.</source>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {out} out at {when}, there are {count}</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {rule}: nothing but {first} is left on {day_name} and {then} on {later}.</source>
        <extracomment>solver/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {stops} changed</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {ward}, now {ward_2}</source>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {when} {tour} instead of {before}</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {when}, active {hours}</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{never} Undo takes the edit back.{more}</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{new} new</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{no_more} {request_iss} not met.</source>
        <extracomment>ui/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{no_rota} Start one on Rota.</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{none_inside} Choose the files of the force and town that are planned.</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{note}, {on_duty} on duty</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{now}{cost_minutes} of missing cover. {advice} The draft stays as it is until you accept the plan, and undo takes even that back.</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number:,.0f} MB</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{off} {word} ({planned} on duty, {wanted})</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{on_duty} on</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{on_duty} on duty</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{on_rota} on the rota{extra}</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} on the day after {other}</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one}, form</source>
        <extracomment>ui/settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{origin} to {destination} ({mode})</source>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{other} already has staff number {staff_no}.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{output_title} sent to {name}</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{overlap} on duty together with {name}</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{overridden} overridden</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{own} broken</source>
        <extracomment>solver</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pair}only {names} is free, and would be alone</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pair}{names} are free at times, but no two of them together</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pair}{names} are free, but no two of them who may go together</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{paths} files were given, and this kind is read one file at a time.</source>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{patrol_minutes} min patrol</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{patrols} of {patrols_2}</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{patrols} of {wanted_patrols}</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{patrols} of {wanted}</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{patrols} planned, {missing} not placed</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{patrols} × {patrol_minutes}</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{patrols}, {planned_minutes} of {target_minutes} min</source>
        <extracomment>ui/outputs/kinds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people} is {role}. Give everybody of this role another one first.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people} on duty</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people} too few.</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person_iss} not on the list; they stay.</source>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{persons} added</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{persons} could take it and keep every must{left}</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{persons} on duty from {rota_version}, {hotspots} active. A build takes a few seconds, places patrols, visits and meals, and says of everything left over why.</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{persons} with {number}</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{persons} · {on_rota} on the rota{briefing}</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} already has a request for {date}.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} attends the briefing only and has no tours of duty.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} goes to {title_of} alone. Take it off instead.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} goes to {title_of} already.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} has tours of duty or visits. Enter a last day instead.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} holds {skill}. Take it from everybody first.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} is locked to {name}, {when}, and is at {other}, {other_when}: take the lock off or move it.</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} is locked to {name}, {when}, and is on duty {tour}: take the lock off or move it.</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} is locked to {name}, {when}, and to {other}, {other_when}, at once: take one lock off or move it.</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} is not with the team on {cell}.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} joins {stop_person} at {title_of}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} leaves {title_of} to {others}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person}: a fixed time off needs a weekday and an end after its start.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person}: the last day is before the first.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person}: {skill} ends before it starts.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person}: {title} at {clock} is no longer to be done on this day</source>
        <extracomment>planner/problem_builder</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person}: {title} at {clock}, but not on duty</source>
        <extracomment>planner/problem_builder</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place_liess} outside these wards.</source>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is in use and cannot be removed.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} of {days}</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: every must holds{mended}, {price}</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{planned:.1f} of {due:.1f}</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{planned_minutes} of {target_minutes}</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{planned_minutes} of {target_minutes} min</source>
        <extracomment>ui/day, ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{planned_minutes} of {target_minutes} min, {patrols} of {patrols_2}</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{planned} h planned, {contract} h contracted: {gap}</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{planned} of {days}</source>
        <extracomment>ui/outputs/kinds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{price_minutes} min: {title}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{price} Problem {number} of {count}; F8 goes on.</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{price} each {each}</source>
        <extracomment>solver</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{printed} · Page {page} of {count}{example}</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program} (view only)</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{radius_m} m</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} Would help: {remedy}.</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} {index} of {found}; F8 goes on.</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}, {name}. It is listed before publishing; undo takes it back.</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reference} is closed.</source>
        <extracomment>planner/commands, ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reference} to hotspot</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reference} to visit</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reference} was received after that day.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reference}: the day to look again is before it was received.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{remedy}, as it was when the day was planned: looked for anew.</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rest_days} in the {span_days} days to {day_name}, needs {rest_days_2}</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rest} of {rest_minutes}</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rest} rest, needs {rest_minutes}</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{result}; the other clash stays</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rises} Best slot: {start}, {names}, {detour} min more on the way, nothing dropped; take it on Day.</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rises} No slot is free for it as the day is planned; nothing is dropped for it.</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rises} The day is not planned yet; its build will count it.</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{roles} is a role of {agency}. Remove its roles first.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} does not work {name}.</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} does not work {shift_name}</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} may not work {code}</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role}, all days: {short}</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role}, {day}, no rota holds this day</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rota_version} has no tour on this day, so there is nobody to plan.</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rota} cannot be changed. Start a draft from it.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rota}, replaced</source>
        <extracomment>planner/views</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows_read:,} rows: {rows_kept:,} kept{gone}.</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} people are called {initials} {surname}: staff numbers {staff_no}.</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} under {headings}. The first of them:</source>
        <extracomment>ui/imports</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row} is in {listed}. {advice}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rules} Nobody&apos;s tours have changed since {before}.</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rules} Since {before}, {changed} of {persons} changed.</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rules} This period has not been published before, so everybody&apos;s rota is new.</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rules} checked: {broken} broken, {overridden}{missed} missed.</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rules} in this set.</source>
        <extracomment>ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rules} on</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rules} · {count} must · {kinds_count} prefer</source>
        <extracomment>ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{run_sheets} go to the briefing: dosage {planned_minutes} of {target_minutes} min, visits {visits_placed} of {visits_wanted}.</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said} Approved, it is {days_count} more than the year gives.</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said} Approved, {days_count} would be left.</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said} since the published rota.</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{saved} {cells}, {saved_2} first; the saved value was used.</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{screen} toolbar</source>
        <extracomment>ui/widgets</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s of at most {limit_seconds} s</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentences} made of what is stored, nothing else. {leads}</source>
        <extracomment>ui/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence}, {values} to change</source>
        <extracomment>ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share_weeks} wk</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share}% of those who asked</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shift_type_iss} new.</source>
        <extracomment>ui/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shift_types} added: {name}.</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{short_duration} of duty</source>
        <extracomment>ui/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{short_duration} of people’s time in a week</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{short_duration} short</source>
        <extracomment>ui/cover, ui/rota, ui/rules/trial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} or {shown_2}</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sign}{hours} h</source>
        <extracomment>solver, ui/widgets</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sign}{hours} h {rest:02d}</source>
        <extracomment>solver, ui/widgets</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sign}{rest} min</source>
        <extracomment>solver, ui/widgets</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{skilled} of {least}</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{skilled} {skill} among {there} on {code}, needs {least}</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{skill} for {person}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{skill} on every {name}</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{skill} on {name}</source>
        <extracomment>planner/problem_builder, planner/views</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{skill} {what} a person</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} cannot be read as a map: area {place} has no properties.</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} cannot be read as a map: it is not a GeoJSON feature collection.</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} cannot be read as a map: its brackets are nested too deeply.</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} cannot be read as a map: line {line} is not GeoJSON.</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} cannot be read as a map: {ward} {what}; download it again.</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} has headings but no rows below them.</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} has no column for {names} or {last}; choose which columns are meant. Its headings are {headings}.</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} has no ward code and name such as WD25CD and WD25NM: {kind}choose which properties they are. It has {map}.</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} has {how_many} for {name}; choose which column is meant. Its headings are {headings}.</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} is TopoJSON, not GeoJSON; download the boundaries as GeoJSON.</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} is a map without any areas; download the boundaries again.</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}: area {place} has no {code} or no {name}.</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}: the ward code {code} ({name}) stands there twice.</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}: too many areas (limit {most_wards:,}); take those of one town.</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}: too many points (limit {most_points:,}); download the generalised boundaries.</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}: {count} values cannot be read; the first is {first}</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}: {title} has no hour that weighs 1 or more, so it would never be patrolled. Give it one, or end the hotspot.</source>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}: {ward_name} is drawn as {kind}, not as an area; download the ward boundaries.</source>
        <extracomment>planner/exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{spans_words} every day</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{standing}. Cover would then be: {named}{more}.</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{standing}; no cover would be shorter for it.</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start:02d} to {end:02d}: {planned} of {required}</source>
        <extracomment>ui/cover</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} lies in the hours before it.</source>
        <extracomment>ui/widgets</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start}, {paid_minutes} h paid</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start}; choose which sheet is meant.</source>
        <extracomment>planner/exchange/reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{team} · The week in words</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text_for_typing} each {each}</source>
        <extracomment>ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} (before)</source>
        <extracomment>ui/rules/trial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}: it may stand.</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}; {rest} more</source>
        <extracomment>planner</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{these} {hold} in {week}. {offered}{others}</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{things} to look at before it is published. Enter shows the cell.</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{times} shift types have the code {code}. Give each its own.</source>
        <extracomment>solver/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} and {problem_time}</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title_of} already has this person in its crew.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title_of} cannot start at minute {start_minute}.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title_of} of {person} is locked. Unlock it first.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} has a fixed time. Change it where it was set.</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} has no value called “{unknown}”. It has: {names}.</source>
        <extracomment>solver</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is everybody&apos;s own.</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is law and stays a must.</source>
        <extracomment>ui/rules/trial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is law or agreement and stays a must.</source>
        <extracomment>planner/commands, ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is locked. Space unlocks it.</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is not joined by hand; patrols and visits are.</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is not planned yet</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is published</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} sent to {name}</source>
        <extracomment>ui/rules/trial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} was not printed: {name} did not take it.</source>
        <extracomment>ui/rules/trial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, in the same ward</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, patrol due {due_minute:02d}:{item_due_minute:02d}</source>
        <extracomment>planner/views</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, what breaking it once counts: {problem}</source>
        <extracomment>ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, {day}: {minutes} of {target} min.</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, {minutes} min. {trial} {result}</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: add one</source>
        <extracomment>ui/settings/editors</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: done or cancelled already.</source>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: imported.</source>
        <extracomment>ui/imports</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: when patrols count</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {duration_min} min, {span}</source>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {label} is {given}; it can be {bounds}.</source>
        <extracomment>solver</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {label} must be a list of names, not “{given}”.</source>
        <extracomment>solver</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {label} must be a name, not “{given}”.</source>
        <extracomment>solver</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {label} must be a whole number, not “{given}”.</source>
        <extracomment>solver</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {minutes} min</source>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {new} instead of {old}</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {records} in place of {before}</source>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {rest_days} rest days do not fit into {span_days} days.</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {stored} min, now {minutes}</source>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told} of {asked}</source>
        <extracomment>ui/concerns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{topic}, continued</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total:.1f} of {minutes_a_week:.1f}</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total} a week on average over {weeks}, no more than {minutes_a_week}</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total} in the period, at least {least_minutes}</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total} in the period, no more than {most_minutes}</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tours} in {days} from {first}</source>
        <extracomment>ui/settings/registers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tours} in {version} would be free</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tours} of duty on days away: {named}{more}. Build the rota again.</source>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tours} shown; old struck out, new beside it</source>
        <extracomment>ui/rules/trial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tours} tours on {codes}, at most {most}</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tours}, and has to.</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tours}, at least {least}</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tours}, no more than {most}</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tours}, {hours} h</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tours}; whether fewer would do is not known.</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tours}; {impossible} is impossible, between them it is not known.</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tours}; {impossible} is impossible.</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{training} until {until:%d/%m/%Y}</source>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{travel_home} on the way home, takes {home}</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{travel_minutes} min</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{travel_minutes} min on the way</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{travel_minutes} min travel</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{travel} on the way</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{travel} on the way to {name}, takes {minutes}</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unassigned} not assigned</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{uncovered} not covered.</source>
        <extracomment>ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} called</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verb} {kind} of {name}, {days_words}</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{version} breaks {musts} and costs </source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{version} cannot be changed</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{version} cannot be changed. Start a draft first.</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{version} cannot be changed; its {tours} will stand.</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{version} has no tour on those days, so cover stays as it is.</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{version} has no tours of duty yet.</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{version} is in force</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{version} is in force. Start a draft of it on Rota.</source>
        <extracomment>ui/rules/trial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{version} is no draft.</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{version} is not a draft. Start a draft of it.</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{version} stays as it is until you accept.</source>
        <extracomment>ui/rules/trial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{version} unchanged</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{version} · nothing is locked</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{version} · {locked_cells} kept</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{version}, every change saved</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{visit_iss} overdue: {overdue}.</source>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{visits_a_day} × {dwell_target_minutes} min</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{visits_placed} of {visits_wanted}</source>
        <extracomment>ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{visits} a day</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{visit} has its deadline on {latest_date}.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{way_hass} two times; the longer is kept.</source>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekdays} {day} to {last}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekdays} {start} to {end}</source>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {day}</source>
        <extracomment>solver</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <extracomment>solver, ui/outputs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <comment>the month in full</comment>
        <extracomment>solver</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <extracomment>solver, ui/day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is entered.</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} {kind} of {person}, {dates}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} {title_of} of {person}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, {share_weeks} weeks</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: no rota {with_it} meets every must.</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: no rota {with_it} was found in the time given.</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {lead} {kind} {said}, {sure}; it changes {cells}.</source>
        <extracomment>planner/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}: {people}</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} is {first}: absences cannot be pasted. Press A to record one.</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} says “{shown}”, which is no shift. Known are {known} and RD.</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} · now: Must</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: needs {least}, at most {able} can be there.</source>
        <extracomment>solver/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: risk {risk}, {records}, mostly {by_type}</source>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whole} min on the way</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whole}–{problem_whole} min apart</source>
        <extracomment>solver/deployment/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is cancelled, but {stored} is entered; change it by hand.</source>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}, {short_duration} below the target. Each of {people} people was taken out in turn, for all their tours still to come. {leads}</source>
        <extracomment>ui/answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: a window must end after it starts.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: already entered for {dates}. Change that one instead.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: asked for, now approved</source>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: some hours of these days are entered already; change them by hand.</source>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: the last day is before the first.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: the latest date is before the earliest.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: the least time between its people is above the most.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: the preferred time ends before it starts.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: the times leave nothing of the day away.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: {deputy} cannot be both the worker and the deputy.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: {length_minutes} minutes do not fit its window.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{window} to {clock_window}</source>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} (proven at least {bound})</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} and {words_2}</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} in place of {source}</source>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} lie</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} lies</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, and build again</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}. Type a figure over it.</source>
        <extracomment>ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}: done.</source>
        <extracomment>ui/build</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}: visit {case_ref}</source>
        <extracomment>planner/live_day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}; and {more}</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} of {name}</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} of {people} people</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} to {start}, {names}</source>
        <extracomment>planner/live_day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} to {time}</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} {old}, now {new}</source>
        <extracomment>planner/exchange/taking_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word}, last {weeks} weeks</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word}, {hours} h counted</source>
        <extracomment>ui/rota</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{worked} of {window} weekends worked, at most {most}</source>
        <extracomment>solver/rota/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>| Key | Command | What it does |</source>
        <extracomment>ui/handbook</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>| Value | At first | Least | Most |</source>
        <extracomment>ui/handbook</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{case_ref}” is no case reference. Write one such as F-07, never a name.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{code}” cannot be the letter of a shift type. Use a letter such as N.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{line}” are no hours. Write 07:00–12:00 or 7–12.</source>
        <extracomment>ui/settings/editors</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{line}” is no window. Write Mon 09:00–12:00 or any day 9–12.</source>
        <extracomment>ui/settings/editors</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{month}”, {count} records: not a month with crime counts.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be changed.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{part}” is no span of hours. Write 15–22 or 15:30–20:30.</source>
        <extracomment>ui/widgets</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{rule_title}” may not be overridden. {text}: mend it.</source>
        <extracomment>planner</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{short}” has more than 59 minutes beside the hours. Write 1 h 30.</source>
        <extracomment>ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{short}” is no length of time. Write 11 h, 1 h 30 or 45 min.</source>
        <extracomment>ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{short}” is no time of day. Write it as 20:00.</source>
        <extracomment>ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{short}” is no whole number. Write it in figures, such as 6.</source>
        <extracomment>ui/rules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no date. Write a date such as 11 Dec 2026, or nothing.</source>
        <extracomment>ui/hotspots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no date. Write a date such as 11 Dec or 11/12/2026.</source>
        <extracomment>ui/settings/editors</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no date. Write a date such as 3 Mar 2021.</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no number of days. Write 28 or 25.5, or nothing.</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no number of hours. Write 37 or 29.6.</source>
        <extracomment>ui/people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no point. Write a grid reference such as NZ 507 328, or metres east and north such as 450700, 532800.</source>
        <extracomment>ui/settings/editors</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no reason of the list: {listed}. Choose one of them, or add it.</source>
        <extracomment>planner/commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” bars everybody who could go</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” leaves none of its active hours</source>
        <extracomment>solver/deployment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{twice}” is chosen for two columns. Choose another heading for one of them.</source>
        <extracomment>ui/imports</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{when}” is neither a weekday nor a date. Write Mon, or 11 Dec.</source>
        <extracomment>ui/settings/editors</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ better</source>
        <extracomment>ui/rules/trial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▼ worse</source>
        <extracomment>ui/rules/trial</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
